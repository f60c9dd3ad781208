"""Answers as bytes: records and results written straight into text, which makes a page of 500 quick."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import NamedTuple

from ...erp.records import ChangePage, Instance, Result
from .frozen import SYNC, TNS
from .text import attribute, escape, needs_escape

_NAMESPACE = f' xmlns="{SYNC}"'  # on the root of each instance: PHP and gSOAP hand it over as text

Put = Callable[[str], None]


class Rendered(NamedTuple):
    """An answer that is written already: the Body's child. spyne sends it as it is."""

    content: bytes


def result(operation: str, *content: str) -> Rendered:
    """The answer of an operation, around the pieces of its result element."""
    start = f'<{operation}Response xmlns="{TNS}"><{operation}Result>'
    return Rendered("".join((start, *content, f"</{operation}Result></{operation}Response>")).encode())


def _value(name: str, value: bool | int | Decimal | str) -> str:
    if value is True or value is False:
        return f"<{name}>{'true' if value else 'false'}</{name}>"
    if isinstance(value, Decimal):
        return f"<{name}>{value:f}</{name}>"
    return f"<{name}>{escape(str(value))}</{name}>"


def _open_tag(record: Instance, namespace: str) -> str:
    identifier = "" if record.id is None else f' id="{attribute(record.id)}"'
    crmid = f' crmid="{attribute(record.crmid)}"' if record.crmid else ""
    own = f' own="{" ".join(record.own)}"' if record.own else ""
    return f'<{record.entity}{namespace}{identifier}{crmid} state="{record.state}"{own}'


def _write(record: Instance, namespace: str, put: Put) -> None:
    start = _open_tag(record, namespace)
    if not record.fields and not record.nested:
        put(start + "/>")
        return
    put(start + ">")
    for name, value in record.fields.items():
        if value is None:  # the three branches are what makes a page quick: most values are texts or nothing
            put(f'<{name} nil="true"/>')
        elif value.__class__ is str:
            put(f"<{name}>{escape(value) if needs_escape(value) else value}</{name}>")
        else:
            put(_value(name, value))
    for name, records in record.nested.items():
        put(f"<{name}>")
        for nested in records:
            _write(nested, "", put)
        put(f"</{name}>")
    put(f"</{record.entity}>")


def change_log(page: ChangePage) -> Rendered:
    """The answer of GetChangeLog."""
    pieces = [
        f"<AtEnd>{'true' if page.at_end else 'false'}</AtEnd>"
        f"<NextPassToken>{escape(page.next_token)}</NextPassToken><ChangeLogInstances>"
    ]
    put = pieces.append
    for record in page.entries:
        put(f"<ChangeLogEntry><Token>{escape(record.token)}</Token><Instance>")
        _write(record, _NAMESPACE, put)
        put("</Instance></ChangeLogEntry>")
    put("</ChangeLogInstances>")
    return result("GetChangeLog", *pieces)


def transaction_results(results: Iterable[Result]) -> Rendered:
    """The answer of ExecuteTransactions."""
    return result("ExecuteTransactions", *map(_transaction_result, results))


def _transaction_result(one: Result) -> str:
    message = f"<Message>{escape(one.message)}</Message>" if one.message else ""
    identifier = f"<ID>{escape(one.id)}</ID>" if one.id else ""
    return (
        f"<TransactionResult><Status>{one.status}</Status><EntityName>{escape(one.entity)}</EntityName>{message}"
        f"<Action>{one.action}</Action><CRMID>{escape(one.crmid)}</CRMID>{identifier}</TransactionResult>"
    )
