"""Account and Company, by equal field name; pure."""
