"""Filling an empty dossier: parameters, then tiers, in tuples of a few thousand."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice

from ..clock import Clock
from ..erp.db.connection import Connection
from ..erp.schema.row import TableRow
from . import parameters
from .generate import generate
from .profiles import PROFILES, REPRESENTATIVES
from .rows import Tiers

Fill = Callable[[Connection, Clock], None]
_BATCH = 1000


def filler(profile: str, tiers: int, seed: int = 1, dirty: bool = False) -> Fill:
    """What fills an empty dossier.

    Everything that it writes follows from these arguments and from the year that the clock shows.

    Args:
        profile: a key of PROFILES.
        tiers: how many clients and suppliers; 0 gives parameters alone.
        seed: any whole number.
        dirty: as untidy as real data.

    Returns:
        A function of a write transaction on empty tables and the clock. Guide: CON-04, ADDR-05.
    """
    kind = PROFILES[profile]

    def fill(conn: Connection, clock: Clock) -> None:
        epoch = first_day(clock)
        parameters.write(conn, kind, seed, epoch)
        write(conn, generate(kind, tiers, seed, dirty, epoch), epoch)

    return fill


def first_day(clock: Clock) -> datetime:
    """The first day of the clock's year: the moment that every seeded row bears."""
    return datetime(clock.now().year, 1, 1, tzinfo=UTC)


def write(conn: Connection, tiers: Iterable[Tiers], epoch: datetime) -> None:
    """Write tiers with what belongs to them, and leave the ERP's counters after the numbers given."""
    addresses = contacts = 0
    source = iter(tiers)
    while batch := list(islice(source, _BATCH)):
        livraisons = list(_numbered((row for one in batch for row in one.livraisons), "LI_No", addresses))
        people = list(_numbered((row for one in batch for row in one.contacts), "CT_No", contacts))
        addresses, contacts = addresses + len(livraisons), contacts + len(people)
        parameters.rows(conn, "F_COMPTET", [one.tiers for one in batch], epoch)
        parameters.rows(conn, "F_LIVRAISON", livraisons, epoch)
        parameters.rows(conn, "F_CONTACTT", people, epoch)
        parameters.rows(conn, "F_REGLEMENTT", [row for one in batch for row in one.reglements], epoch)
    given = (("CO_No", REPRESENTATIVES), ("LI_No", addresses), ("CT_No", contacts))
    conn.insert("sim_counter", ("name", "value"), [counter for counter in given if counter[1]])


def _numbered(rows: Iterable[TableRow], column: str, last: int) -> Iterator[TableRow]:
    for number, row in enumerate(rows, last + 1):
        row[column] = number
        yield row
