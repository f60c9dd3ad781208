"""The types of the WSDL as spyne models: how the typed arguments of real-time data and prices are read.

They only carry values; the frozen schema judges. `make contract` holds them to the frozen files. This is the
one module that imports spyne, and it is imported when a typed operation first needs it: that costs 0.2 s.
"""

from __future__ import annotations

import logging
import warnings
from datetime import timedelta
from typing import Any

from lxml import etree

from . import compat

compat.install()
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # cgi and six's import hook, which are spyne's business
    from spyne.model import Array, ComplexModel
    from spyne.model.primitive import AnyXml, Boolean, DateTime, Decimal, Unicode
    from spyne.protocol.xml import XmlDocument

logging.getLogger("spyne").setLevel(logging.CRITICAL + 1)  # it logs whole messages, passwords included

TNS = "http://www.sage.com"
_WHITE = " \t\r\n"


def required(kind: Any) -> Any:
    """The type as an element that must be there."""
    return kind.customize(min_occurs=1, nillable=False)


def optional(kind: Any) -> Any:
    """The type as an element that may be absent."""
    return kind.customize(min_occurs=0, nillable=False)


def _enumeration(name: str, values: str) -> Any:
    # required from the start: a later customize() would take the type's name away
    return Unicode(values=values.split(), type_name=name, namespace=TNS, min_occurs=1, nillable=False)


def _array(item: Any, member: str, name: str) -> Any:
    many = item.customize(min_occurs=0, max_occurs="unbounded", nillable=False)
    return Array(many, member_name=member, type_name=name, namespace=TNS)


def _model(name: str, *members: tuple[str, Any]) -> Any:
    return type(
        name, (ComplexModel,), {"__namespace__": TNS, "__type_name__": name, "_type_info": list(members)}
    )


def _texts(names: str) -> list[tuple[str, Any]]:
    return [(name, optional(Unicode)) for name in names.split()]


_S, _O, _B = required(Unicode), optional(Unicode), required(Boolean)
_N, _T, _ANY = required(Decimal), required(DateTime), required(AnyXml)

PasswordType = _enumeration("PasswordType", "WSSDigest ClearText NTAuthentication")
FaultCode = _enumeration(
    "FaultCode",
    "AccessDenied UnknownCompany SessionExpired SessionLimit TokenUnknown VersionMismatch "
    "CustomisationVersionChanged UnknownEntity UnknownField UnknownOperator PageOutOfRange Malformed "
    "TooLarge NotSupported Exclusive Busy Internal",
)
TransactionStatus = _enumeration(
    "TransactionStatus", "Success RecoverableError UnRecoverableError FatalError"
)
TransactionAction = _enumeration("TransactionAction", "Created Updated Deleted")
OperatorValue = _enumeration(
    "OperatorValue", "Equals NotEquals GreaterThanEquals LessThanEquals Begins Contains Relative"
)
ENUMERATIONS = (PasswordType, FaultCode, TransactionStatus, TransactionAction, OperatorValue)

CheckHeader = _model("CheckHeader", *_texts("UserName Password CompanyName SessionId"))
SchemaVersionInfo = _model("SchemaVersionInfo", ("VersionNumber", _S))
CustomisationVersionInfo = _model("CustomisationVersionInfo", ("VersionNumber", _S))
SageFault = _model("SageFault", ("Code", FaultCode), ("Message", _S), ("Retryable", _B), ("Detail", _O))

AuthenticationResult = _model(
    "AuthenticationResult", ("PasswordHandling", PasswordType), ("AuthenticationOnEveryCall", _B)
)
SessionOpenResult = _model("SessionOpenResult", ("SessionKey", _S))
Configuration = _model(
    "Configuration",
    ("SchemaVersion", _S),
    ("ProductName", _S),
    ("ContractVersion", _S),
    ("SyncSchema", _ANY),
    ("RTDSchema", _ANY),
)
ERPCustomisations = _model("ERPCustomisations", ("Version", _S), ("CustomisationData", _ANY))

ChangeLogEntry = _model("ChangeLogEntry", ("Token", _S), ("Instance", _ANY))
ArrayOfChangeLogEntry = _array(ChangeLogEntry, "ChangeLogEntry", "ArrayOfChangeLogEntry")
ChangeLog = _model(
    "ChangeLog", ("AtEnd", _B), ("NextPassToken", _S), ("ChangeLogInstances", required(ArrayOfChangeLogEntry))
)
Transaction = _model("Transaction", ("Instance", _ANY))
ArrayOfTransaction = _array(Transaction, "Transaction", "ArrayOfTransaction")
TransactionResult = _model(
    "TransactionResult",
    ("Status", TransactionStatus),
    ("EntityName", _S),
    ("Message", _O),
    ("Action", TransactionAction),
    ("CRMID", _S),
    ("ID", _O),
)
ArrayOfTransactionResult = _array(TransactionResult, "TransactionResult", "ArrayOfTransactionResult")

ArrayOfString = _array(Unicode, "string", "ArrayOfString")
SearchField = _model("SearchField", ("Name", _S), ("Operator", OperatorValue), ("Value", _S))
ArrayOfSearchField = _array(SearchField, "SearchField", "ArrayOfSearchField")
OrderFields = _model("OrderFields", ("Name", _S), ("Descending", _O))
ArrayOfOrderFields = _array(OrderFields, "OrderFields", "ArrayOfOrderFields")
ViewRealTimeDataResult = _model("ViewRealTimeDataResult", ("RealTimeData", _ANY))

Pricing = _model(
    "Pricing",
    ("AccountId", _S),
    ("OrderQuoteId", _O),
    ("IsQuote", _B),
    ("DateOpened", _T),
    *_texts("Status Currency PricingListId Consignee SalesRepr ProductFamilyId"),
    ("ProductId", _S),
    ("Quantity", _N),
    *_texts("QuotedPrice UomId LineType"),
    ("DoNotReprice", _B),
    ("ErpLocation", _O),
    ("Discount", _N),
    ("DiscountSum", _N),
    *_texts("ListPrice QuotedPriceTotal SynchMessage RepricingStatus"),
    ("TaxRate", _N),
    ("DiscountRate", _N),
    ("Tax", _N),
)
LineItemDetail = _model(
    "LineItemDetail",
    ("LineItemId", _S),
    ("ProductFamilyId", _O),
    ("ProductId", _S),
    ("Quantity", _N),
    ("QuotedPrice", _N),
    *_texts("UomId LineType"),
    ("DoNotReprice", _B),
    *_texts("Location IntForeignId Description"),
)
ArrayOfLineItemDetail = _array(LineItemDetail, "LineItemDetail", "ArrayOfLineItemDetail")
OrderDetailInformation = _model(
    "OrderDetailInformation",
    ("AccountId", _S),
    ("OrderQuoteId", _O),
    ("IsQuote", _B),
    ("DiscountAmt", _N),
    ("DiscountPC", _N),
    ("DiscountType", _O),
    ("Opened", _T),
    *_texts("Status Currency PricingListId Consignee SalesRepr TaxRate"),
    ("DoNotReprice", _B),
    *_texts("IntForeignId Reference"),
    ("LineItemDetails", required(ArrayOfLineItemDetail)),
)
PricingDetailLineItem = _model(
    "PricingDetailLineItem",
    ("LineItemId", _S),
    *((name, _N) for name in ["Discount", "DiscountSum", "ListPrice", "QuotedPrice", "QuotedPriceTotal"]),
    *_texts("SynchMessage RepricingStatus TaxRate"),
    ("DiscountRate", _N),
    ("Tax", _N),
    *_texts("LineType Description"),
)
# the published contract does name the items of this array ChangeLogEntry
ArrayOfPricingDetailLineItem = _array(PricingDetailLineItem, "ChangeLogEntry", "ArrayOfPricingDetailLineItem")
PricingDetail = _model(
    "PricingDetail",
    ("OrderQuoteId", _O),
    ("DiscountAmt", _N),
    ("DiscountPC", _N),
    ("DiscountType", _O),
    *((name, _N) for name in ["GrossAmt", "LineItemDisc", "NetAmt"]),
    ("Reference", _O),
    ("NoDiscAmt", _N),
    ("Tax", _N),
    ("PricingListId", _O),
    ("Result", _B),
    ("ErrorMessage", _O),
    ("PricingDetailLineItems", required(ArrayOfPricingDetailLineItem)),
)

ARRAYS = (
    ArrayOfChangeLogEntry,
    ArrayOfTransaction,
    ArrayOfTransactionResult,
    ArrayOfString,
    ArrayOfSearchField,
    ArrayOfOrderFields,
    ArrayOfLineItemDetail,
    ArrayOfPricingDetailLineItem,
)
RECORDS = (
    CheckHeader,
    SchemaVersionInfo,
    CustomisationVersionInfo,
    SageFault,
    AuthenticationResult,
    SessionOpenResult,
    Configuration,
    ERPCustomisations,
    ChangeLog,
    ChangeLogEntry,
    Transaction,
    TransactionResult,
    SearchField,
    OrderFields,
    ViewRealTimeDataResult,
    Pricing,
    OrderDetailInformation,
    LineItemDetail,
    PricingDetail,
    PricingDetailLineItem,
)


def _messages() -> dict[str, Any]:
    """The element of each request and answer, by name."""
    arguments: dict[str, list[tuple[str, Any]]] = {
        "GetAuthenticationScheme": [],
        "OpenSession": [],
        "CloseSession": [("SessionKey", _S)],
        "GetConfiguration": [],
        "GetCustomisations": [],
        "GetChangeLog": [("EntityName", _S), ("Token", _O), ("LastIdentity", _O)],
        "ExecuteTransactions": [("EntityName", _S), ("TransactionData", required(ArrayOfTransaction))],
        "ViewRealTimeData": [
            ("EntityName", _S),
            ("SelectFields", optional(ArrayOfString)),
            ("SearchFields", optional(ArrayOfSearchField)),
            ("OrderByFields", optional(ArrayOfOrderFields)),
            ("RowsPerPage", _S),
            ("PageNumber", _S),
        ],
        "GetPricingDetails": [("OrderDetails", required(OrderDetailInformation))],
        "CheckPrice": [("PricingInformation", required(Pricing))],
    }
    results: dict[str, Any] = {
        "GetAuthenticationScheme": AuthenticationResult,
        "OpenSession": SessionOpenResult,
        "CloseSession": None,
        "GetConfiguration": Configuration,
        "GetCustomisations": ERPCustomisations,
        "GetChangeLog": ChangeLog,
        "ExecuteTransactions": ArrayOfTransactionResult,
        "ViewRealTimeData": ViewRealTimeDataResult,
        "GetPricingDetails": PricingDetail,
        "CheckPrice": Pricing,
    }
    messages = {name: _model(name, *members) for name, members in arguments.items()}
    for name, result in results.items():
        members = [] if result is None else [(name + "Result", required(result))]
        messages[name + "Response"] = _model(name + "Response", *members)
    return messages


MESSAGES = _messages()


def is_any(kind: Any) -> bool:
    """Whether a type holds any content."""
    return issubclass(kind, AnyXml)


class _Reader(XmlDocument):  # type: ignore[misc]
    """spyne's reader, with what it reads otherwise than the schema put right."""

    def __init__(self) -> None:
        super().__init__(parse_xsi_type=False)  # xsi:type must not select another model
        self._from_unicode_handlers[Boolean] = lambda cls, text: text.strip(_WHITE) in ("true", "1")
        self._from_unicode_handlers[DateTime] = self._read_instant

    def _read_instant(self, cls: Any, text: str) -> Any:
        at = self.datetime_from_unicode_iso(cls, text.replace("T24:", "T00:"))
        return at + timedelta(days="T24:" in text)  # T24:00:00 is midnight at the end of the day


_READER = _Reader()


def read(request: etree._Element) -> Any:
    """The arguments of a request that the frozen schema let through.

    Args:
        request: the Body's child.

    Returns:
        An object with one attribute for each argument; an absent one is None.

    Raises:
        Exception: a value that Python cannot hold, such as the year 10000; of whatever class spyne chose.
    """
    return _READER.from_element(None, MESSAGES[etree.QName(request).localname], request)
