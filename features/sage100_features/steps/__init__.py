"""The closed step vocabulary."""
