"""Believable French dossiers, the same bytes for the same seed."""
