"""Dossiers: many ERP databases in one process, each opened, snapshot, restored and reset on its own."""

from .databases import Database
from .dossiers import Dossier, Dossiers, Fill, company_in
from .images import Image
from .opening import shown

__all__ = ["Database", "Dossier", "Dossiers", "Fill", "Image", "company_in", "shown"]
