"""Sage's tables of sales documents."""

from __future__ import annotations

from sqlalchemy import Column, DateTime, Integer, UniqueConstraint

from .columns import f_table, small, text

F_DOCENTETE = f_table(
    "F_DOCENTETE",
    small("DO_Domaine"),
    small("DO_Type"),
    text("DO_Piece", 13, nullable=False),
    Column("DO_Date", DateTime),
    text("DO_Tiers", 17, nullable=False, index=True),
    Column("LI_No", Integer, nullable=False, server_default="0"),
    text("DO_Contact", 35),
    UniqueConstraint("DO_Domaine", "DO_Type", "DO_Piece"),
)
