"""Dossiers: many ERP databases in one process, each opened, snapshot, restored and reset on its own."""

from .databases import Database, Image, open_database
from .dossiers import Dossier, Dossiers, Fill

__all__ = ["Database", "Dossier", "Dossiers", "Fill", "Image", "open_database"]
