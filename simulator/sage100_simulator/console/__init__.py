"""Web pages of the ERP."""
