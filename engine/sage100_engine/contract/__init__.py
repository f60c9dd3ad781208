"""What is synchronised, as tables: one line per field."""
