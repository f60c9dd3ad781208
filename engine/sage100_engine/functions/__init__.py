"""What users press and edit, with the rules of each."""
