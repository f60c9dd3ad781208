"""A client of the web service that is no engine: it opens a session and asks for changes."""

from __future__ import annotations

import urllib.error
import urllib.request
from dataclasses import dataclass

from lxml import etree

NS = "http://www.sage.com"
OPEN_SESSION, CLOSE_SESSION, GET_CHANGE_LOG = "OpenSession", "CloseSession", "GetChangeLog"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"


@dataclass(frozen=True)
class ClientAnswer:
    """What the client got: the text of a fault, or how many records."""

    fault: str
    entries: int


def ask_changes(url: str, company: str, user: str, password: str, entity: str) -> ClientAnswer:
    """Open a session, ask for the changes of an entity from the beginning, close it."""
    names = {"UserName": user, "Password": password, "CompanyName": company, "SessionId": ""}
    opened = _call(url, OPEN_SESSION, names, {})
    key = opened.findtext(f".//{{{NS}}}SessionKey") or ""
    asked = {"EntityName": entity, "Token": "", "LastIdentity": ""}
    answer = _call(url, GET_CHANGE_LOG, {**names, "SessionId": key}, asked)
    _call(url, CLOSE_SESSION, {**names, "SessionId": key}, {"SessionKey": key})
    entries = len(answer.findall(f".//{{{NS}}}ChangeLogEntry"))
    return ClientAnswer(answer.findtext(".//faultstring") or "", entries)


def _call(url: str, operation: str, header: dict[str, str], body: dict[str, str]) -> etree._Element:
    envelope = etree.Element(f"{{{SOAP}}}Envelope", nsmap={"s": SOAP})
    check = etree.SubElement(etree.SubElement(envelope, f"{{{SOAP}}}Header"), f"{{{NS}}}CheckHeader")
    call = etree.SubElement(etree.SubElement(envelope, f"{{{SOAP}}}Body"), f"{{{NS}}}{operation}")
    for parent, values in ((check, header), (call, body)):
        for name, value in values.items():
            etree.SubElement(parent, f"{{{NS}}}{name}").text = value
    request = urllib.request.Request(
        url, etree.tostring(envelope), {"Content-Type": "text/xml; charset=utf-8"}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return etree.fromstring(answer.read())
    except urllib.error.HTTPError as error:
        return etree.fromstring(error.read())
