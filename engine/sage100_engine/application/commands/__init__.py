"""What changes something: one file for each thing that users or administrators work on."""
