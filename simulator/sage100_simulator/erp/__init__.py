"""State and business rules of the ERP; no XML, no HTTP."""
