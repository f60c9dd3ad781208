"""One transaction on the store: it hands out the repositories, and what they write is committed together."""

from __future__ import annotations

from functools import cached_property

from .accounts import SqlAccounts
from .cursors import SqlCursors
from .links import SqlLinks
from .marks import SqlMarks
from .orders import SqlOrders
from .parameters import SqlParameters, SqlSyncParameters
from .quarantine import SqlQuarantine
from .records import SqlRecords
from .runs import SqlRuns
from .sheets import SqlSheets
from .sqlite.session import Session
from .ties import SqlTies
from .users import SqlUsers


class SqlUnitOfWork:
    """A user's transaction; see `ports.UnitOfWork`.

    Args:
        session: the open transaction.
        uid: base uid of the store.
    """

    def __init__(self, session: Session, uid: str) -> None:
        self.session, self.uid = session, uid

    @cached_property
    def records(self) -> SqlRecords:
        return SqlRecords(self.session)

    @cached_property
    def ties(self) -> SqlTies:
        return SqlTies(self.session)

    @cached_property
    def sheets(self) -> SqlSheets:
        return SqlSheets(self.session)

    @cached_property
    def users(self) -> SqlUsers:
        return SqlUsers(self.session)

    @cached_property
    def parameters(self) -> SqlParameters:
        return SqlParameters(self.session)

    def of(self, integration: int) -> SqlSyncUnit:
        return SqlSyncUnit(self.session, self.uid, integration)


class SqlSyncUnit(SqlUnitOfWork):
    """What a transaction says of one integration; see `ports.SyncUnit`.

    Args:
        session: the open transaction.
        uid: base uid of the store.
        integration: key of its sheet.
    """

    def __init__(self, session: Session, uid: str, integration: int) -> None:
        super().__init__(session, uid)
        self.integration = integration

    @cached_property
    def accounts(self) -> SqlAccounts:
        return SqlAccounts(self.session, self.integration, self.uid)

    @cached_property
    def cursors(self) -> SqlCursors:
        return SqlCursors(self.session, self.integration)

    @cached_property
    def links(self) -> SqlLinks:
        return SqlLinks(self.session, self.integration)

    @cached_property
    def marks(self) -> SqlMarks:
        return SqlMarks(self.session, self.integration)

    @cached_property
    def quarantine(self) -> SqlQuarantine:
        return SqlQuarantine(self.session, self.integration)

    @cached_property
    def runs(self) -> SqlRuns:
        return SqlRuns(self.session, self.integration)

    @cached_property
    def orders(self) -> SqlOrders:
        return SqlOrders(self.session, self.integration, self.marks)

    @cached_property
    def parameters(self) -> SqlSyncParameters:
        return SqlSyncParameters(self.session, self.integration)
