"""What sheets, lists and logs show."""
