"""Turns Actions into writes on both sides."""
