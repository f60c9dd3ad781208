"""The SOAP client: the only place that knows the wire."""

from .client import SoapErp

__all__ = ["SoapErp"]
