"""`sage100 demo`."""
