"""Messages by hand, put to a service in process; requests of the ten operations that the schema lets through."""

from __future__ import annotations

import io
from typing import NamedTuple

from lxml import etree

from sage100_simulator.testing import Simulator

ENV, TNS = "http://schemas.xmlsoap.org/soap/envelope/", "http://www.sage.com"
CREDENTIALS = "<CheckHeader><UserName>crm</UserName><Password>crm</Password><CompanyName>BIJOU</CompanyName></CheckHeader>"
PRICING = (
    "<AccountId>ARTEM</AccountId><IsQuote> true </IsQuote><DateOpened>2026-01-31T24:00:00</DateOpened>"
    "<ProductId>BA001</ProductId><Quantity>1.50</Quantity><DoNotReprice>0</DoNotReprice><Discount>0</Discount>"
    "<DiscountSum>-2</DiscountSum><TaxRate>20</TaxRate><DiscountRate>0</DiscountRate><Tax>0</Tax>"
)
REQUESTS = {
    "GetAuthenticationScheme": "",
    "OpenSession": "",
    "CloseSession": "<SessionKey>none</SessionKey>",
    "GetConfiguration": "",
    "GetCustomisations": "",
    "GetChangeLog": "<EntityName>account</EntityName><LastIdentity/>",
    "ExecuteTransactions": (
        "<EntityName>account</EntityName><TransactionData><Transaction><Instance>"
        '<account xmlns="http://www.sage.com/sync/sage100" state="Updated" crmid="u.1" id="NOBODY"/>'
        "</Instance></Transaction></TransactionData>"
    ),
    "ViewRealTimeData": (
        "<EntityName>documents</EntityName><SelectFields><string>DO_Piece</string><string/></SelectFields>"
        "<SearchFields><SearchField><Name>CT_Num</Name><Operator>Begins</Operator><Value>A</Value></SearchField>"
        "</SearchFields><RowsPerPage>50</RowsPerPage><PageNumber>1</PageNumber>"
    ),
    "GetPricingDetails": (
        "<OrderDetails><AccountId>ARTEM</AccountId><IsQuote>1</IsQuote><DiscountAmt>0</DiscountAmt>"
        "<DiscountPC>2.5</DiscountPC><Opened>2026-02-01T08:00:00</Opened><DoNotReprice>false</DoNotReprice>"
        "<LineItemDetails><LineItemDetail><LineItemId>1</LineItemId><ProductId>BA001</ProductId>"
        "<Quantity>3</Quantity><QuotedPrice>9.90</QuotedPrice><DoNotReprice>0</DoNotReprice></LineItemDetail>"
        "</LineItemDetails></OrderDetails>"
    ),
    "CheckPrice": f"<PricingInformation>{PRICING}</PricingInformation>",
}


class Answer(NamedTuple):
    """An HTTP answer."""

    status: str
    body: bytes

    @property
    def code(self) -> str:
        """The Code of its fault, or empty."""
        found = etree.fromstring(self.body).find(f".//{{{TNS}}}Code")
        return "" if found is None else found.text or ""

    @property
    def content(self) -> etree._Element:
        """The Body's child."""
        return etree.fromstring(self.body)[0][0]


def envelope(header: str, body: str) -> bytes:
    """A message whose default namespace is the contract's."""
    inner = f"<s:Header>{header}</s:Header><s:Body>{body}</s:Body>"
    return f'<s:Envelope xmlns:s="{ENV}" xmlns="{TNS}">{inner}</s:Envelope>'.encode()


def post(simulator: Simulator, content: bytes, path: str = "/") -> Answer:
    """Put a message to a service."""
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": path,
        "CONTENT_LENGTH": str(len(content)),
        "CONTENT_TYPE": "text/xml; charset=utf-8",
        "wsgi.input": io.BytesIO(content),
    }
    told: list[str] = []
    body = b"".join(simulator.service(environ, lambda status, headers: told.append(status)))
    return Answer(told[0], body)


def call(simulator: Simulator, operation: str, header: str = CREDENTIALS, body: str | None = None) -> Answer:
    """Call an operation; with the request of REQUESTS when none is given."""
    content = REQUESTS[operation] if body is None else body
    return post(simulator, envelope(header, f"<{operation}>{content}</{operation}>"))


def session(simulator: Simulator) -> str:
    """The header of a session that was opened for it."""
    key = call(simulator, "OpenSession").content.findtext(f".//{{{TNS}}}SessionKey")
    return f"<CheckHeader><SessionId>{key}</SessionId></CheckHeader>"
