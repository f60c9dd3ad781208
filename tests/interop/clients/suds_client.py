"""suds (`pip install suds-community`): python suds_client.py URL USER PASSWORD COMPANY."""

from __future__ import annotations

import datetime
import decimal
import sys
import uuid
from typing import Any
from xml.sax.saxutils import escape

import suds
from common import Conversation, need, random_code
from suds.client import Client
from suds.sax.parser import Parser

SYNC = "http://www.sage.com/sync/sage100"


class Suds(Conversation):
    """The conversation in suds' own idiom: headers stay until set again, content of xs:any is untyped objects."""

    name = f"suds {suds.__version__}"

    def wsdl(self) -> Any:
        # Without prettyxml an element inside xs:any goes out empty, and nothing says so.
        self.client = Client(f"{self.url}/?wsdl", prettyxml=True, cache=None)
        self.service = self.client.service
        return len(self.client.sd[0].ports[0][1])

    def credentials(self, user: str = "") -> None:
        header = {"UserName": user or self.user, "Password": self.password, "CompanyName": self.company}
        self.client.set_options(soapheaders={"CheckHeader": header})

    def in_session(self, **more: Any) -> None:
        self.client.set_options(soapheaders={"CheckHeader": {"SessionId": self.session}, **more})

    def fault_code(self, error: Exception) -> str:
        detail = getattr(getattr(error, "fault", None), "detail", None)
        return str(detail.SageFault.Code) if isinstance(error, suds.WebFault) and detail else ""

    def scheme(self) -> Any:
        self.credentials()
        return str(need(self.service.GetAuthenticationScheme().PasswordHandling))

    def open_session(self) -> Any:
        self.credentials()
        self.session = str(need(self.service.OpenSession().SessionKey))
        return True

    def configuration(self) -> Any:
        self.credentials()
        found = self.service.GetConfiguration()
        sync, rtd = ({e._name for e in part.schema.element} for part in (found.SyncSchema, found.RTDSchema))
        assert "account" in sync and "datarow" in rtd
        self.versions["SchemaVersionInfo"] = {"VersionNumber": need(found.SchemaVersion)}
        return [str(found.SchemaVersion), str(need(found.ContractVersion)), str(found.ProductName)]

    def customisations(self) -> Any:
        self.in_session()
        found = self.service.GetCustomisations()
        self.versions["CustomisationVersionInfo"] = {"VersionNumber": need(found.Version)}
        return len(_many(found.CustomisationData.customisations.lists.list))

    def change_log(self) -> Any:
        self.in_session()
        page = self.service.GetChangeLog("account", "", "")
        entries = page.ChangeLogInstances.ChangeLogEntry
        first = entries[0].Instance.account
        self.account = str(need(first._id))
        self.in_session(**self.versions)
        following = self.service.GetChangeLog("account", need(page.NextPassToken), "")
        # An element without children comes as "".
        later = following.ChangeLogInstances.ChangeLogEntry if following.ChangeLogInstances else []
        return {"entries": len(entries), "name": str(need(first.name)), "following": len(later)}

    def transactions(self) -> Any:
        street = "<type>billing</type><street>12 rue de la Paix</street><city>Paris</city>"
        address = f'<address crmid="{uuid.uuid4().hex}" state="Created">{street}</address>'
        good, first = _account(f"<addresses>{address}</addresses>")
        bad, last = _account("<colour>red</colour>")
        self.in_session()
        answer = self.service.ExecuteTransactions("account", {"Transaction": [first, last]})
        return self.judge(good, bad, answer.TransactionResult)

    def real_time_data(self) -> Any:
        self.in_session()
        search = {"SearchField": [{"Name": "intforeignid", "Operator": "Equals", "Value": self.account}]}
        answer = self.service.ViewRealTimeData("solvency", None, search, None, "0", "1")
        return int(answer.RealTimeData.datarow._rowcount)

    def check_price(self) -> Any:
        self.in_session()
        numbers = dict.fromkeys(("Discount", "DiscountSum", "TaxRate", "DiscountRate", "Tax"), 0)
        flags = {"IsQuote": False, "DoNotReprice": False, "DateOpened": _now()}
        what = {"AccountId": self.account, "ProductId": "ARTICLE", "Quantity": decimal.Decimal("2.5")}
        return str(self.service.CheckPrice({**what, **flags, **numbers}).Tax)

    def pricing_details(self) -> Any:
        self.in_session()
        line = {
            "LineItemId": "1",
            "ProductId": "ARTICLE",
            "Quantity": 2.5,
            "QuotedPrice": 0,
            "DoNotReprice": False,
        }
        order = {
            "AccountId": self.account,
            "IsQuote": False,
            "DiscountAmt": 0,
            "DiscountPC": 0,
            "Opened": _now(),
        }
        order |= {"DoNotReprice": False, "LineItemDetails": {"LineItemDetail": [line]}}
        return str(self.service.GetPricingDetails(order).NetAmt)

    def refused(self) -> Any:
        self.credentials("nobody")
        self.service.OpenSession()

    def close_session(self) -> Any:
        self.in_session()
        self.service.CloseSession(self.session)


def _account(more: str) -> tuple[str, dict[str, Any]]:
    crmid, code = uuid.uuid4().hex, random_code()
    fields = f"<code>{code}</code><customersupplierflag>Client</customersupplierflag>"
    name = f"<name>{escape(f'Essai {code} é&<')}</name>"
    xml = f'<account xmlns="{SYNC}" crmid="{crmid}" state="Created">{fields}{name}{more}</account>'
    return crmid, {"Instance": {"account": Parser().parse(string=xml.encode()).root()}}


def _many(found: Any) -> list[Any]:
    """In content of xs:any one element is an object, several are a list."""
    return found if isinstance(found, list) else [found]


def _now() -> datetime.datetime:
    return datetime.datetime.now().replace(microsecond=0)


if __name__ == "__main__":
    Suds(*sys.argv[1:5]).run()
