"""The CRM store on Sage CRM's tables."""
