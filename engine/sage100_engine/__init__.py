"""The synchronisation engine of the CRM side."""
