"""Tiers with what is theirs, and the collaborateurs that represent them: the ERP's rules."""
