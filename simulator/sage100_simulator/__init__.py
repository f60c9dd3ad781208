"""A simulator of the Sage 100 Gestion Commerciale web service."""
