"""What the web service reads and writes: the change log one way, transactions of the CRM the other."""
