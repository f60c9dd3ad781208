"""How an engine plugs in."""
