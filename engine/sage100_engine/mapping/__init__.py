"""Wire values to CRM values and back; pure."""
