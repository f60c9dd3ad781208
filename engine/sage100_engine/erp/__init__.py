"""The SOAP client: the only place that knows the wire."""
