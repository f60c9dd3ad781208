"""Every table of a dossier, by Sage's module: importing a module is what puts its tables into `metadata`."""

from __future__ import annotations

from . import comptabilite, parametres, simulator, ventes
from .columns import metadata

__all__ = ["comptabilite", "metadata", "parametres", "simulator", "ventes"]
