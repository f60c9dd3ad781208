"""How the ERP speaks to its database: a connection, a write and the trace it leaves, values and numbers."""
