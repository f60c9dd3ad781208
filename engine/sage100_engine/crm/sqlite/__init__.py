"""What is SQLite's own: connections, triggers, the lock of a cycle, statements for many rows."""
