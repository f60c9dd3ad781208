"""How the CRM says on which kind of record a phone or an e-mail hangs."""

from __future__ import annotations

COMPANY_LINKS, PERSON_LINKS, ACCOUNT_LINKS = 5, 13, 24
"""Entity ids of PhoneLink and EmailLink (`PLink_EntityID`, `ELink_EntityID`)."""
