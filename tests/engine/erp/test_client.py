"""What the client makes of every kind of answer."""

import socket
import traceback

import pytest

from sage100_engine.erp import SoapErp
from sage100_engine.errors import BrokenInvariant, GatewayError, GatewayKind
from sage100_engine.records import CREATED, REFUSED, Instance
from sage100_engine.settings import Secret

K = GatewayKind
PAGE = (
    '<GetChangeLogResponse xmlns="http://www.sage.com"><GetChangeLogResult><AtEnd>true</AtEnd>'
    "<NextPassToken>t2</NextPassToken><ChangeLogInstances>%s</ChangeLogInstances></GetChangeLogResult>"
    "</GetChangeLogResponse>"
)
ENTRY = "<ChangeLogEntry><Token>t1</Token><Instance>%s</Instance></ChangeLogEntry>"
SYNC = "http://www.sage.com/sync/sage100"


def page(*instances):
    return PAGE % "".join(ENTRY % one for one in instances)


def test_a_page_with_all_value_states(service, erp):
    service.says_soap(
        page(
            f'<account xmlns="{SYNC}" id="CARAT" crmid="u.1" state="Updated" own="name website">'
            '<name>É &amp; Cie</name><website nil="true"/><shortname/><dormant>true</dormant>'
            "<turnover><year><number>2026</number><amount>1</amount></year></turnover><addresses/>"
            '<people><person id="3" state="Deleted"/></people>'
            '<emails><email id="information" state="Created"><address>a@b.fr</address></email></emails>'
            "</account>"
        )
    )
    found = erp.change_page("account", "t1")
    assert (found.at_end, found.next_token) == (True, "t2")
    [one] = found.entries
    assert (one.entity, one.state, one.id, one.crmid, one.own) == (
        "account",
        "Updated",
        "CARAT",
        "u.1",
        ("name", "website"),
    )
    assert one.fields == {"name": "É & Cie", "website": None, "shortname": None, "dormant": "true"}
    assert one.nested == {
        "addresses": [],
        "people": [Instance("person", "Deleted", "3")],
        "emails": [Instance("email", "Created", "information", fields={"address": "a@b.fr"})],
    }


@pytest.mark.parametrize(
    "xml",
    [
        f'<x:account xmlns:x="{SYNC}" id="A" state="Created"><x:name>N</x:name></x:account>',
        f'<account xmlns="{SYNC}" id="A" state="Created"><name><![CDATA[N]]></name></account>',
        f'<account xmlns="{SYNC}" id="A" state="Created"><name>N<!-- c --></name></account>',
    ],
)
def test_names_count_however_the_page_is_written(service, erp, xml):
    service.says_soap(page(xml))
    assert erp.change_page("account", "").entries == [
        Instance("account", "Created", "A", fields={"name": "N"})
    ]


def test_a_value_that_looks_like_a_namespace_is_not_touched(service, erp):
    value = f'&lt;account xmlns="{SYNC}" xmlns="http://www.sage.com"'
    service.says_soap(page(f'<account xmlns="{SYNC}" id="A" state="Created"><name>{value}</name></account>'))
    assert erp.change_page("account", "").entries[0].fields["name"] == value.replace("&lt;", "<")


@pytest.mark.parametrize(
    ("code", "retryable", "kind"),
    [
        ("AccessDenied", "false", K.CREDENTIALS),
        ("UnknownCompany", "false", K.COMPANY),
        ("TokenUnknown", "false", K.TOKEN),
        ("VersionMismatch", "false", K.CONTRACT),
        ("UnknownEntity", "false", K.CONTRACT),
        ("Busy", "true", K.BUSY),
        ("Exclusive", "true", K.BUSY),
        ("Internal", "false", K.FAILED),
    ],
)
@pytest.mark.parametrize("status", [200, 500])
def test_a_fault_is_typed_whatever_the_status(service, erp, fault, code, retryable, kind, status):
    service.says_soap(fault(code, retryable), status)
    with pytest.raises(GatewayError) as refused:
        erp.customisations()
    assert (refused.value.kind, refused.value.code) == (kind, code)
    assert refused.value.retryable is (retryable == "true")
    assert f"non : {code}" in str(refused.value)


def test_an_expired_session_is_opened_again_and_the_call_repeated_once(service, erp, fault):
    service.says_soap(fault("SessionExpired", "true"), 500)
    service.says_soap(
        '<OpenSessionResponse xmlns="http://www.sage.com"><OpenSessionResult><SessionKey>K2</SessionKey>'
        "</OpenSessionResult></OpenSessionResponse>"
    )
    service.says_soap(page())
    assert erp.change_page("account", "t").entries == []
    assert b"<SessionId>K2<" in service.requests[-1]


@pytest.mark.parametrize(
    ("body", "status", "kind", "expected"),
    [
        ("<s:Envelope", 200, "text/xml", (K.UNKNOWN, True)),
        ("", 200, "text/xml", (K.UNKNOWN, True)),
        ("<html/>", 200, "text/html", (K.CONTRACT, False)),
        ("<html/>", 500, "text/html", (K.UNKNOWN, True)),
        ("busy", 503, "text/plain", (K.UNKNOWN, True)),
        ("slow down", 429, "text/plain", (K.UNKNOWN, True)),
        ("not here", 404, "text/plain", (K.CONTRACT, False)),
        ("<a/>", 200, "text/xml", (K.CONTRACT, False)),
        ('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', 200, "text/xml", (K.CONTRACT, False)),
        (PAGE % "", 200, "text/xml", (K.CONTRACT, False)),
    ],
)
def test_an_answer_that_is_no_answer(service, erp, body, status, kind, expected):
    service.says(body, status, kind)
    with pytest.raises(GatewayError) as refused:
        erp.change_page("account", "t")
    assert (refused.value.kind, refused.value.retryable) == expected


def test_http_200_with_the_answer_of_another_operation_is_no_success(service, erp):
    service.says_soap('<OpenSessionResponse xmlns="http://www.sage.com"/>')
    with pytest.raises(GatewayError) as refused:
        erp.change_page("account", "t")
    assert refused.value.kind is K.CONTRACT


def test_a_connection_lost_after_sending_is_an_unknown_outcome(service, erp):
    service.answers.append(None)
    with pytest.raises(GatewayError) as lost:
        erp.execute("account", [Instance("account", "Updated", "A", "u.1", {"name": "N"})])
    assert (lost.value.kind, lost.value.retryable) == (K.UNKNOWN, True)


def test_nothing_was_sent_to_a_port_where_nobody_listens():
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}/"
    with pytest.raises(GatewayError) as refused:
        SoapErp(url, "crm", Secret("s"), "BIJOU", 2).open_session()
    assert refused.value.kind is K.UNAVAILABLE


@pytest.mark.parametrize("url", ["nonsense", "ftp://127.0.0.1/", "http://"])
def test_an_address_that_is_none_is_not_retried(url):
    with pytest.raises(GatewayError) as refused:
        SoapErp(url, "crm", Secret("s"), "BIJOU", 2).open_session()
    assert (refused.value.kind, refused.value.retryable) == (K.UNAVAILABLE, False)


def test_a_slow_answer_is_given_up(service):
    client = SoapErp(service.url, "crm", Secret("s"), "BIJOU", timeout_seconds=0.3)
    service.answers.append(b"HTTP/1.1 200 X\r\nContent-Type: text/xml\r\nContent-Length: 100\r\n\r\n<a")
    with pytest.raises(GatewayError) as slow:
        client.open_session()
    assert slow.value.kind is K.UNKNOWN


def test_an_answer_without_end_is_refused(service, erp):
    erp._transport.max_bytes = 1000
    service.says("<a>" + " " * 5000 + "</a>")
    with pytest.raises(GatewayError) as large:
        erp.customisations()
    assert large.value.kind is K.CONTRACT


def test_the_password_is_shown_nowhere(service, erp, fault):
    service.says_soap(fault("AccessDenied"), 500)
    with pytest.raises(GatewayError) as refused:
        erp.open_session()
    told = "".join(traceback.format_exception(refused.value)) + repr(erp) + repr(erp._password)
    assert "s3cret" not in told
    assert b"<Password>s3cret<" in service.requests[-1]


def test_what_xml_cannot_hold_is_refused_by_name_and_the_rest_is_sent(service, erp):
    service.says_soap(
        '<ExecuteTransactionsResponse xmlns="http://www.sage.com"><ExecuteTransactionsResult><TransactionResult>'
        "<Status>Success</Status><EntityName>account</EntityName><Message/><Action>Updated</Action>"
        "<CRMID>u.1</CRMID><ID>A</ID></TransactionResult></ExecuteTransactionsResult>"
        "</ExecuteTransactionsResponse>"
    )
    bad = Instance("person", CREATED, None, "u.2", {"lastname": "a\x0bb"})
    good = Instance("account", "Updated", "A", "u.1", {"name": "x\r\ny"}, {"people": [bad]})
    worse = Instance("account", CREATED, None, "u.3", {"name": "\x00"}, {"people": [bad]})
    found = erp.execute("account", [good, worse])
    assert [(one.crmid, one.status) for one in found] == [
        ("u.1", "Success"),
        ("u.2", REFUSED),
        ("u.3", REFUSED),
        ("u.2", "RecoverableError"),
    ]
    assert "U+000B" in found[1].message
    assert "lastname" in found[1].message
    assert b"<name>x&#13;\ny</name>" in service.requests[-1]
    assert b"u.3" not in service.requests[-1]


def test_no_call_without_a_session():
    with pytest.raises(BrokenInvariant):
        SoapErp("http://127.0.0.1:9/", "crm", Secret("s"), "BIJOU").customisations()


def test_closing_never_raises_and_may_be_done_twice(service, erp):
    service.answers.append(None)
    erp.close_session()
    erp.close_session()
