"""The SOAP service: judges each message by the frozen contract, calls the ERP, answers."""

from . import codec as codec  # makes spyne ready for whatever is imported below
