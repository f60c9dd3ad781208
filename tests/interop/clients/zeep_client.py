"""zeep (`pip install zeep`): python zeep_client.py URL USER PASSWORD COMPANY."""

from __future__ import annotations

import datetime
import decimal
import sys
import uuid
from typing import Any

import zeep
from common import Conversation, need, random_code
from lxml import etree
from zeep.exceptions import Fault

SYNC = "http://www.sage.com/sync/sage100"


class Zeep(Conversation):
    """The conversation in zeep's own idiom: headers go with each call, content of xs:any is an lxml element."""

    name = f"zeep {zeep.__version__}"

    def wsdl(self) -> Any:
        self.client = zeep.Client(f"{self.url}/?wsdl")
        self.service = self.client.service
        return len(next(iter(self.client.wsdl.services.values())).ports)

    def credentials(self, user: str = "") -> dict[str, Any]:
        header = {"UserName": user or self.user, "Password": self.password, "CompanyName": self.company}
        return {"CheckHeader": header}

    def in_session(self) -> dict[str, Any]:
        return {"CheckHeader": {"SessionId": self.session}}

    def fault_code(self, error: Exception) -> str:
        if isinstance(error, Fault) and error.detail is not None and len(error.detail):
            return str(self.client.wsdl.types.deserialize(error.detail[0]).Code)
        return ""

    def scheme(self) -> Any:
        return need(self.service.GetAuthenticationScheme(_soapheaders=self.credentials()).PasswordHandling)

    def open_session(self) -> Any:
        # A result of a single element is given unwrapped: this is the key itself.
        self.session = need(self.service.OpenSession(_soapheaders=self.credentials()))
        return True

    def configuration(self) -> Any:
        found = self.service.GetConfiguration(_soapheaders=self.credentials())
        # zeep turns an xs:schema inside xs:any into its own Schema object.
        sync, rtd = ({e.name for e in part._value_1.elements} for part in (found.SyncSchema, found.RTDSchema))
        assert "account" in sync and "datarow" in rtd
        self.versions["SchemaVersionInfo"] = {"VersionNumber": need(found.SchemaVersion)}
        return [found.SchemaVersion, need(found.ContractVersion), found.ProductName]

    def customisations(self) -> Any:
        found = self.service.GetCustomisations(_soapheaders=self.in_session())
        self.versions["CustomisationVersionInfo"] = {"VersionNumber": need(found.Version)}
        return len(need(found.CustomisationData._value_1.findall(".//{*}list")))

    def change_log(self) -> Any:
        page = self.service.GetChangeLog("account", "", "", _soapheaders=self.in_session())
        entries = need(page.ChangeLogInstances.ChangeLogEntry)
        first = entries[0].Instance._value_1
        self.account = need(first.get("id"))
        headers = {**self.in_session(), **self.versions}
        following = self.service.GetChangeLog("account", need(page.NextPassToken), _soapheaders=headers)
        # An element without children comes as None.
        later = following.ChangeLogInstances.ChangeLogEntry if following.ChangeLogInstances else []
        return {
            "entries": len(entries),
            "name": need(first.findtext(f"{{{SYNC}}}name")),
            "following": len(later),
        }

    def transactions(self) -> Any:
        good, bad = _account(), _account(colour="red")
        holder = etree.SubElement(good, f"{{{SYNC}}}addresses")
        nested = etree.SubElement(holder, f"{{{SYNC}}}address", crmid=uuid.uuid4().hex, state="Created")
        for name, text in (("type", "billing"), ("street", "12 rue de la Paix"), ("city", "Paris")):
            etree.SubElement(nested, f"{{{SYNC}}}{name}").text = text
        data = {"Transaction": [{"Instance": {"_value_1": one}} for one in (good, bad)]}
        results = self.service.ExecuteTransactions("account", data, _soapheaders=self.in_session())
        return self.judge(good.get("crmid"), bad.get("crmid"), results)

    def real_time_data(self) -> Any:
        search = {"Name": "intforeignid", "Operator": "Equals", "Value": self.account}
        answer = self.service.ViewRealTimeData(
            "solvency",
            SearchFields={"SearchField": [search]},
            RowsPerPage="0",
            PageNumber="1",
            _soapheaders=self.in_session(),
        )
        return int(answer._value_1.get("rowcount"))

    def check_price(self) -> Any:
        numbers = dict.fromkeys(("Discount", "DiscountSum", "TaxRate", "DiscountRate", "Tax"), 0)
        flags = {"IsQuote": False, "DoNotReprice": False, "DateOpened": _now()}
        what = {"AccountId": self.account, "ProductId": "ARTICLE", "Quantity": decimal.Decimal("2.5")}
        return str(self.service.CheckPrice({**what, **flags, **numbers}, _soapheaders=self.in_session()).Tax)

    def pricing_details(self) -> Any:
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
        return str(self.service.GetPricingDetails(order, _soapheaders=self.in_session()).NetAmt)

    def refused(self) -> Any:
        self.service.OpenSession(_soapheaders=self.credentials("nobody"))

    def close_session(self) -> Any:
        self.service.CloseSession(self.session, _soapheaders=self.in_session())


def _account(**more: str) -> Any:
    code = random_code()
    made = etree.Element(f"{{{SYNC}}}account", nsmap={None: SYNC}, crmid=uuid.uuid4().hex, state="Created")
    for name, text in {
        "code": code,
        "customersupplierflag": "Client",
        "name": f"Essai {code} é&<",
        **more,
    }.items():
        etree.SubElement(made, f"{{{SYNC}}}{name}").text = text
    return made


def _now() -> datetime.datetime:
    return datetime.datetime.now().replace(microsecond=0)


if __name__ == "__main__":
    Zeep(*sys.argv[1:5]).run()
