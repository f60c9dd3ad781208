"""The spyne service: declared operations get typed arguments once their caller is let in, and spyne answers nothing itself."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from lxml import etree
from spyne import Fault
from spyne.error import ValidationError

from sage100_simulator.errors import ServiceError
from sage100_simulator.soap.codec.frozen import SYNC
from sage100_simulator.soap.codec.models import AuthenticationResult, Configuration, SessionOpenResult
from sage100_simulator.soap.operations import Sage100WebServices
from sage100_simulator.soap.operations.call import Access, Context
from sage100_simulator.testing import Simulator
from tests.simulator.soap.messages import (
    CREDENTIALS,
    ENV,
    PRICING,
    REQUESTS,
    TNS,
    call,
    envelope,
    post,
    session,
)

METHODS = Sage100WebServices.public_methods
NEEDS_A_SESSION = [name for name, method in METHODS.items() if method.udd.access is Access.SESSION]
Patch = Callable[[str, Callable[..., object]], None]


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    made = Simulator()
    made.dossier(tiers=2)
    yield made


@pytest.fixture
def handled_by(monkeypatch: pytest.MonkeyPatch) -> Patch:
    """Let another function handle an operation."""
    return lambda operation, handler: monkeypatch.setattr(METHODS[operation], "function", handler)


# -- arguments


def received(simulator: Simulator, handled_by: Patch, operation: str) -> tuple[Any, ...]:
    """What reaches the handler of an operation."""
    seen: list[tuple[object, ...]] = []

    def handler(ctx: Context, *arguments: object) -> None:
        seen.append(arguments)
        raise ServiceError("NotSupported", "seen")

    header = CREDENTIALS if METHODS[operation].udd.access is not Access.SESSION else session(simulator)
    handled_by(operation, handler)
    assert call(simulator, operation, header).code == "NotSupported"
    (arguments,) = seen
    return arguments


def test_every_operation_of_the_contract_is_declared_and_tried() -> None:
    assert set(METHODS) == set(REQUESTS)


@pytest.mark.parametrize(
    ("operation", "arguments"),
    [
        ("GetAuthenticationScheme", ()),
        ("OpenSession", ()),
        ("CloseSession", ("none",)),
        ("GetConfiguration", ()),
        ("GetCustomisations", ()),
        ("GetChangeLog", ("account", None, "")),
    ],
)
def test_texts_reach_the_handler(
    simulator: Simulator, handled_by: Patch, operation: str, arguments: tuple[object, ...]
) -> None:
    assert received(simulator, handled_by, operation) == arguments


def test_instances_reach_the_handler_as_they_came(simulator: Simulator, handled_by: Patch) -> None:
    entity, instances = received(simulator, handled_by, "ExecuteTransactions")
    assert entity == "account"
    assert isinstance(instances, list)
    assert [(one.tag, one.get("id")) for one in instances] == [(f"{{{SYNC}}}account", "NOBODY")]


def test_conditions_of_real_time_data_reach_the_handler(simulator: Simulator, handled_by: Patch) -> None:
    entity, fields, conditions, order, rows, page = received(simulator, handled_by, "ViewRealTimeData")
    assert (entity, fields, order, rows, page) == ("documents", ["DO_Piece", ""], None, "50", "1")
    assert isinstance(conditions, list)
    assert [(one.Name, one.Operator, one.Value) for one in conditions] == [("CT_Num", "Begins", "A")]


def test_an_order_to_price_reaches_the_handler(simulator: Simulator, handled_by: Patch) -> None:
    (order,) = received(simulator, handled_by, "GetPricingDetails")
    assert (order.AccountId, order.IsQuote, order.DoNotReprice) == ("ARTEM", True, False)
    assert (order.DiscountPC, order.Reference) == (Decimal("2.5"), None)
    (line,) = order.LineItemDetails
    assert (line.ProductId, line.Quantity, line.QuotedPrice) == ("BA001", Decimal(3), Decimal("9.90"))


def test_a_line_to_price_reaches_the_handler(simulator: Simulator, handled_by: Patch) -> None:
    (line,) = received(simulator, handled_by, "CheckPrice")
    assert (line.IsQuote, line.DoNotReprice) == (True, False)
    assert line.DateOpened == datetime(2026, 2, 1)  # 24:00 is the next day
    assert (line.Quantity, line.DiscountSum) == (Decimal("1.50"), Decimal(-2))


# -- who is let in


UNREADABLE = f"<PricingInformation>{PRICING.replace('2026-', '12026-')}</PricingInformation>"


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("", "AccessDenied"),
        ("<CheckHeader><SessionId>gone</SessionId></CheckHeader>", "SessionExpired"),
        (CREDENTIALS, "SessionExpired"),
        ("session", "Malformed"),
    ],
)
def test_the_session_is_judged_before_the_arguments_are_read(
    simulator: Simulator, header: str, code: str
) -> None:
    shown = session(simulator) if header == "session" else header
    assert call(simulator, "CheckPrice", shown, UNREADABLE).code == code


@pytest.mark.parametrize("operation", NEEDS_A_SESSION)
def test_no_handler_is_called_without_its_session(
    simulator: Simulator, handled_by: Patch, operation: str
) -> None:
    handled_by(operation, lambda ctx, *arguments: pytest.fail("called"))
    assert call(simulator, operation, "<CheckHeader><SessionId>gone</SessionId></CheckHeader>").code == (
        "SessionExpired"
    )


# -- what spyne would answer by itself


@pytest.mark.parametrize(
    "error",
    [
        Fault("Client.Secret", "spyne's own"),
        ValidationError("spyne's own"),
        ZeroDivisionError("spyne's own"),
        KeyError("spyne's own"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_that_is_none_of_ours_is_told_as_internal(
    simulator: Simulator, handled_by: Patch, error: Exception
) -> None:
    def handler(ctx: Context) -> None:
        raise error

    handled_by("GetAuthenticationScheme", handler)
    answer = call(simulator, "GetAuthenticationScheme")
    assert (answer.status, answer.code) == ("500 Internal Server Error", "Internal")
    assert answer.content.findtext("faultcode") == "soap:Server"
    assert b"own" not in answer.body


def test_an_error_outside_of_the_handler_is_told_as_internal(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = session(simulator)
    monkeypatch.setattr(simulator.service.hosting.sessions, "check", lambda key: 1 / 0)
    answer = call(simulator, "GetChangeLog", header)
    assert (answer.status, answer.code) == ("500 Internal Server Error", "Internal")


def test_a_text_that_xml_cannot_hold_is_shown_as_lost(simulator: Simulator, handled_by: Patch) -> None:
    handled_by("OpenSession", lambda ctx: SessionOpenResult(SessionKey="a\x00b\ud800<&\uffff"))
    answer = call(simulator, "OpenSession")
    assert answer.status == "200 OK"
    assert answer.content.findtext(f".//{{{TNS}}}SessionKey") == "a\ufffdb\ufffd<&\ufffd"


UNWRITABLE = {
    "no XML where XML belongs": ("GetConfiguration", lambda: configuration("<a>")),
    "a control character in XML": ("GetConfiguration", lambda: configuration("<a>\x00</a>")),
    "a required value that is missing": ("OpenSession", SessionOpenResult),
    "a word that is not in the list": (
        "GetAuthenticationScheme",
        lambda: AuthenticationResult(PasswordHandling="Shouted", AuthenticationOnEveryCall=False),
    ),
    "a record of another type": ("OpenSession", lambda: AuthenticationResult(PasswordHandling="ClearText")),
    "something else": ("OpenSession", object),
}


def configuration(schema: str) -> Configuration:
    return Configuration(
        SchemaVersion="1", ProductName="p", ContractVersion="1", SyncSchema=schema, RTDSchema="<a/>"
    )


@pytest.mark.parametrize("name", UNWRITABLE)
def test_an_answer_that_cannot_be_written_is_told_as_internal(
    simulator: Simulator, handled_by: Patch, name: str
) -> None:
    operation, answer_of = UNWRITABLE[name]
    handled_by(operation, lambda ctx: answer_of())
    answer = call(simulator, operation)
    assert (answer.status, answer.code) == ("500 Internal Server Error", "Internal")
    assert etree.fromstring(answer.body).tag == f"{{{ENV}}}Envelope"


def test_nothing_of_a_message_is_logged(simulator: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    secret = CREDENTIALS.replace("<Password>crm", "<Password>s3cret")
    bodies = [
        *(f"<{name}>{content}</{name}>" for name, content in REQUESTS.items()),
        "<Unknown/>",
        "<a>",
        "&x;",
    ]
    with caplog.at_level(logging.DEBUG):
        for body in bodies:
            post(simulator, envelope(secret, body))
        post(simulator, b"\xff" + envelope(secret, "<OpenSession/>"))
        post(simulator, envelope(secret, "<OpenSession/>")[:-5])
    assert "s3cret" not in caplog.text
    assert [record.name for record in caplog.records if record.name.startswith("spyne")] == []


def test_a_message_of_more_than_spynes_own_limit_is_read(simulator: Simulator) -> None:
    body = f"<EntityName>{'x' * (3 << 20)}</EntityName>"
    assert call(simulator, "GetChangeLog", session(simulator), body).code == "UnknownEntity"


def test_references_inside_of_a_message_are_not_followed(simulator: Simulator, handled_by: Patch) -> None:
    """The schema lets neither an href nor a foreign type through; a type that agrees selects no other model."""
    seen: list[str] = []

    def handler(ctx: Context, entity: str, token: str | None, last: str | None) -> None:
        seen.append(entity)
        raise ServiceError("NotSupported", "seen")

    handled_by("GetChangeLog", handler)
    schema = "http://www.w3.org/2001/XMLSchema"
    for attribute, code in (
        ('href="#nowhere"', "Malformed"),
        ('i:type="Pricing"', "Malformed"),
        ('i:type="y:int"', "Malformed"),
        ('i:type="y:token"', "NotSupported"),
    ):
        body = (
            f'<GetChangeLog xmlns:i="{schema}-instance" xmlns:y="{schema}"><EntityName {attribute}>account</EntityName>'
            "</GetChangeLog>"
        )
        assert post(simulator, envelope(session(simulator), body)).code == code, attribute
    assert seen == ["account"]


@pytest.mark.parametrize(
    ("method", "path", "query"),
    [
        ("GET", "/", "wsdl=1"),
        ("GET", "/", "wsdl&x"),
        ("GET", "/", "xsd=1"),
        ("HEAD", "/", "wsdl"),
        ("POST", "/", "wsdl"),
        ("get", "/", "wsdl"),
        ("GET", "/service.wsdl", ""),
        ("GET", "/d/BIJOU/x.wsdl", ""),
    ],
)
def test_the_wsdl_is_served_where_it_is_and_nowhere_else(
    simulator: Simulator, method: str, path: str, query: str
) -> None:
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "CONTENT_LENGTH": "0",
        "wsgi.input": io.BytesIO(),
    }
    told: list[str] = []
    body = b"".join(simulator.service(environ, lambda status, headers: told.append(status)))
    assert b"definitions" not in body
    assert told[0][:3] == ("404" if path != "/" else "500" if method == "POST" else "405")
