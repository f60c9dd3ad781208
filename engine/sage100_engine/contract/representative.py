"""A sales representative: F_COLLABORATEUR in the ERP; ERP to CRM only (Guide: FIRST-04)."""

from __future__ import annotations

from .entity import Entity, Field, Way

REPRESENTATIVE = Entity(
    name="salesrepresentative",
    table="Representative",
    key="repr_representativeid",
    prefix="repr",
    fields=(
        Field("lastname", "repr_lastname", Way.ERP, "FIRST-04"),
        Field("firstname", "repr_firstname", Way.ERP, "FIRST-04"),
        Field("function", "repr_function", Way.ERP, "FIRST-04"),
        Field("email", "repr_email", Way.ERP, "FIRST-04"),
    ),
)
