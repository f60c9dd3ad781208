"""What goes over the wire and how it is read and written: bytes, Envelope, models, instances, faults."""

from .compat import prepare

prepare()  # before any module of the service imports spyne
