"""The CRM's tables: Sage CRM's own and the engine's, and how records stand in them."""
