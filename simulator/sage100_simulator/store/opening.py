"""Which database a path or URL means, and what stands in the way of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from ..errors import Invalid, Unreachable
from .databases import Database, FileDatabase, MemoryDatabase
from .url import UrlDatabase
from .versions import Unknown


@contextmanager
def opened(where: str | Path | None) -> Iterator[Database]:
    """The database at a path or SQLAlchemy URL, closed again when the block fails; None and `memory` are new ones in memory.

    Raises:
        Invalid: no such kind of database, its driver is not installed, or it holds what this simulator does not know.
        Unreachable: it does not answer, or is no database.
    """
    base = _database(where)
    try:
        yield base
    except (sqlite3.Error, SQLAlchemyError, OSError) as broken:
        base.close()
        reason = broken.orig if isinstance(broken, DBAPIError) else broken
        raise Unreachable(f"Base {shown(where)} inutilisable : {_line(reason)}") from broken
    except Unknown as unknown:
        base.close()
        raise Invalid(f"Base {shown(where)} inutilisable : {unknown}", "database") from unknown
    except BaseException:
        base.close()
        raise


def shown(where: str | Path | None) -> str:
    """How a database is named to people: without its password."""
    text = str(where or "memory")
    return make_url(text).render_as_string(hide_password=True) if "://" in text else text


def _database(where: str | Path | None) -> Database:
    text = "memory" if where is None else str(where)
    if text in ("memory", ":memory:", "sqlite://", "sqlite:///:memory:"):
        return MemoryDatabase()
    if text.startswith("sqlite:///"):
        return FileDatabase(Path(text.removeprefix("sqlite:///")))
    if "://" in text:
        return UrlDatabase(_engine(text))
    return FileDatabase(Path(text))


def _engine(url: str) -> Engine:
    try:
        return create_engine(url)
    except ImportError as missing:
        message = f"Base {shown(url)} : pilote absent, installez le paquet Python {missing.name}"
        raise Invalid(message, "database") from missing
    except NoSuchModuleError as unknown:
        raise Invalid(f"Base {shown(url)} : type de base inconnu de SQLAlchemy", "database") from unknown
    except (ArgumentError, ValueError) as unreadable:  # whose text may hold the whole URL
        raise Invalid("Base illisible : il faut un chemin ou une URL SQLAlchemy", "database") from unreadable


def _line(reason: object) -> str:
    return " ".join(str(reason).split())
