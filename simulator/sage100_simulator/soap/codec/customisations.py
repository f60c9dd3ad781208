"""The dossier's parameters as CustomisationData carries them."""

from __future__ import annotations

from collections.abc import Iterable

from ...erp.records import Customisations, Item
from .frozen import CUSTOMISATIONS
from .text import attribute


def _element(tag: str, /, **attributes: str | None) -> str:
    written = "".join(
        f' {key}="{attribute(value)}"' for key, value in attributes.items() if value is not None
    )
    return f"<{tag}{written}/>"


def _collection(name: str, content: Iterable[str], attributes: str = "") -> str:
    return f"<{name}{attributes}>{''.join(content)}</{name}>"


def _item(item: Item) -> str:
    return _element("item", id=item.id, caption=item.caption, action=item.action)


def render(found: Customisations) -> str:
    """The `customisations` element, in its own namespace."""
    lists = (
        _collection("list", map(_item, one.items), f' name="{attribute(one.name)}"') for one in found.lists
    )
    freefields = (
        _element(
            "freefield", name=f.name, caption=f.caption, type=f.type, calculated=str(f.calculated).lower()
        )
        for f in found.freefields
    )
    statistics = (_element("statistic", name=s.id, caption=s.caption) for s in found.statistics)
    exercises = (
        _element("exercise", year=str(e.year), begin=e.begin.isoformat(), end=e.end.isoformat())
        for e in found.exercises
    )
    return _collection(
        "customisations",
        (
            _collection("lists", lists),
            _collection("freefields", freefields),
            _collection("statistics", statistics),
            _collection("exercises", exercises),
        ),
        f' xmlns="{CUSTOMISATIONS}"',
    )
