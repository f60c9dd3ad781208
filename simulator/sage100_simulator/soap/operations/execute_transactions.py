"""ExecuteTransactions: records written, one answer for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from lxml import etree
from spyne import rpc

from ...erp.records import ACCOUNT, UNRECOVERABLE, Instance, Result
from ...erp.sync import transactions
from ...errors import ServiceError
from ..codec import instances, render
from ..codec.models import TEXT, ArrayOfTransaction, ArrayOfTransactionResult, required
from .call import Access, Call, Context, entity_of
from .declared import lets_in


@rpc(
    TEXT,
    required(ArrayOfTransaction),
    _returns=required(ArrayOfTransactionResult),
    **lets_in(Access.SESSION),
)
def execute_transactions(
    ctx: Context, EntityName: str, TransactionData: list[etree._Element]
) -> render.Rendered:
    """Write records; one that the schema refuses is answered here and never reaches the ERP."""
    entity = entity_of(EntityName)
    if entity != ACCOUNT:
        raise ServiceError("NotSupported", f"{entity} ne s'écrit pas depuis la CRM")
    results = _execute(ctx.udc, entity, TransactionData)
    ctx.udc.counts = {"results": len(results), **Counter(str(one.status) for one in results)}
    return render.transaction_results(results)


def _execute(call: Call, entity: str, elements: Iterable[etree._Element]) -> list[Result]:
    """Sound instances go to the ERP together; answers keep the order of the document."""
    results: list[Result] = []
    sound: list[Instance] = []
    for element in elements:
        try:
            sound.append(instances.read(element, entity, call.backend.contract))
        except instances.Broken as broken:
            results += _done(call, entity, sound)
            results += [
                Result(UNRECOVERABLE, one.entity, str(broken), one.action, one.crmid, one.id)
                for one in instances.named(element)
            ]
    return results + _done(call, entity, sound)


def _done(call: Call, entity: str, sound: list[Instance]) -> list[Result]:
    """What the ERP answers for the instances so far; the list is emptied."""
    batch, sound[:] = list(sound), []
    return transactions.execute(call.place, entity, batch) if batch else []
