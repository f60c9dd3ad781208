"""What a dossier is set up with: parameters, options, users, sessions, record locks."""
