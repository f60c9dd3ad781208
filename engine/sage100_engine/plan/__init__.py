"""The three-way comparison and the decision table; pure."""
