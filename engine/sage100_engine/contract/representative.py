"""A sales representative: F_COLLABORATEUR in the ERP; ERP to CRM only (Guide: FIRST-04)."""

from __future__ import annotations

from .entity import Entity, Field, Way

REPRESENTATIVE = Entity(
    name="salesrepresentative",
    table="Representative",
    key="repr_representativeid",
    prefix="repr",
    fields=(
        Field("lastname", "repr_lastname", "Nom", Way.ERP, "FIRST-04", size=35),
        Field("firstname", "repr_firstname", "Prénom", Way.ERP, "FIRST-04", size=35),
        Field("function", "repr_function", "Fonction", Way.ERP, "FIRST-04", size=35),
        Field("email", "repr_email", "E-mail", Way.ERP, "FIRST-04", size=69),
    ),
)
