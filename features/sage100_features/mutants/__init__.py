"""Engines and simulators that break one rule each."""
