"""The tiers of a dossier, one after the other: the same seed gives the same rows everywhere."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from ..erp.schema.row import ColumnValue
from ..erp.tiers.tiers import AUTRE, CLIENT, SALARIE
from . import dirt, tiers
from .draw import Draw
from .profiles import Profile
from .rows import CONTROL_ACCOUNTS, Tiers
from .tiers import Identity

_PAID_BY_ANOTHER = 0.03
# One salarié and one autre for so many tiers, one of each at least: they never cross the contract.
_STAFF_SHARE = 100
_STAFF_STREAM = 1 << 40  # their draws have indices of their own, so that their number moves nothing else
_DIRT_STREAM = 1 << 41


@dataclass
class Given:
    """The codes and the names that a dossier has given already."""

    codes: dict[str, int] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    clients: deque[ColumnValue] = field(default_factory=lambda: deque(maxlen=200))
    recent: deque[tuple[ColumnValue, ColumnValue]] = field(default_factory=lambda: deque(maxlen=500))

    def code(self, stem: str) -> str:
        """A new account code: a stem bare once, then numbered; stems have no digits, so two never meet."""
        rank = self.codes[stem] = self.codes.get(stem, 0) + 1
        return stem if rank == 1 else f"{stem}{rank}"

    def name(self, who: Identity) -> Identity:
        """The tiers under a name of its own: its town tells it from its namesakes, then a number."""
        if who.name in self.names:
            who = replace(who, name=f"{who.name} {who.town.city}")
        rank = self.names[who.name] = self.names.get(who.name, 0) + 1
        return who if rank == 1 else replace(who, name=f"{who.name} {rank}")


def generate(profile: Profile, count: int, seed: int, dirty: bool, epoch: datetime) -> Iterator[Tiers]:
    """All tiers of a dossier.

    Args:
        profile: the kind of dossier.
        count: how many clients and suppliers; the few employees and others, who never cross, come on top.
        seed: any whole number.
        dirty: as untidy as real data.
        epoch: the first day of the dossier's present year.
    """
    given = Given()
    for index in range(count):
        yield _tiers(profile, seed, index, dirty, epoch, given)
    if not profile.benchmark:
        for rank in range(count and max(1, count // _STAFF_SHARE)):
            yield _staff(profile, seed, 2 * rank, SALARIE, epoch, given)
            yield _staff(profile, seed, 2 * rank + 1, AUTRE, epoch, given)


def _tiers(profile: Profile, seed: int, index: int, dirty: bool, epoch: datetime, given: Given) -> Tiers:
    draw = Draw(seed, index)
    who = given.name(tiers.identity(profile, draw))
    made = tiers.compose(profile, draw, who, given.code(who.stem), index, epoch)
    if made.tiers["CT_Type"] == CLIENT:
        if given.clients and not profile.benchmark and draw.chance(_PAID_BY_ANOTHER):
            made.tiers["CT_NumPayeur"] = draw.one(given.clients)
        given.clients.append(made.tiers["CT_Num"])
    if dirty:
        untidy = Draw(seed, _DIRT_STREAM + index)
        dirt.spoil(made, untidy, given.recent)
        given.recent.append((made.tiers["CT_Intitule"], made.tiers["CT_EMail"]))
    return made


def _staff(profile: Profile, seed: int, index: int, type_: int, epoch: datetime, given: Given) -> Tiers:
    draw = Draw(seed, _STAFF_STREAM + index)
    who = given.name(tiers.identity(profile, draw))
    code = given.code(f"{'SAL' if type_ == SALARIE else 'AUT'}{who.stem}")
    made = tiers.compose(profile, draw, who, code, 0, epoch)
    made.tiers.update(
        CT_Type=type_, CG_NumPrinc=CONTROL_ACCOUNTS[type_], CT_Siret=None, CT_Ape=None, CT_Identifiant=None
    )
    return made
