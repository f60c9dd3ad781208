"""The spyne application and the WSGI server that carries it."""
