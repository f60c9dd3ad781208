"""What the ERP's tables are, and which of their columns cross the wire as which field."""
