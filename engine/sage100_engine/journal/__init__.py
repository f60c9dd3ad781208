"""Outcomes to log, status and quarantine; pure."""
