"""The types of the contract as spyne models. They carry values; the frozen schema judges.

Operations declare with them what they read and what they answer, and `make contract` holds the WSDL that spyne makes
of these declarations to the frozen one.
"""

from __future__ import annotations

from typing import Any

from spyne.model import Array, ComplexModel, ModelBase
from spyne.model.primitive import AnyXml, Boolean, DateTime, Decimal, Unicode

from .frozen import TNS

Model = type[ModelBase]
Declared = Any  # declared it is a type, on a record the value that it holds


def required(kind: Model) -> Declared:
    """The type as an element that must be there."""
    return kind.customize(min_occurs=1, nillable=False)


def optional(kind: Model) -> Declared:
    """The type as an element that may be absent."""
    return kind.customize(min_occurs=0, nillable=False)


def _enumeration(name: str, values: str) -> Declared:
    # required from the start: a later customize() would take the type's name away
    kind = Unicode(values=values.split(), type_name=name, min_occurs=1, nillable=False)
    kind.__namespace__ = TNS  # spyne's own argument of that name is not heeded here
    return kind


def _array(item: Model, member: str, name: str) -> Model:
    many = item.customize(min_occurs=0, max_occurs="unbounded", nillable=False)
    return Array(many, member_name=member, type_name=name, namespace=TNS)


TEXT, OPTIONAL_TEXT, FLAG = required(Unicode), optional(Unicode), required(Boolean)
NUMBER, INSTANT, ANY = required(Decimal), required(DateTime), required(AnyXml)

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


class SageModel(ComplexModel):
    """A record of the contract's namespace."""

    __namespace__ = TNS


class CheckHeader(SageModel):
    """Who calls: a user with password and company, or a session."""

    UserName = OPTIONAL_TEXT
    Password = OPTIONAL_TEXT
    CompanyName = OPTIONAL_TEXT
    SessionId = OPTIONAL_TEXT


class SchemaVersionInfo(SageModel):
    """The version of the instances' schema that the client knows."""

    VersionNumber = TEXT


class CustomisationVersionInfo(SageModel):
    """The version of the free fields that the client knows."""

    VersionNumber = TEXT


class AuthenticationResult(SageModel):
    """How passwords are to be sent."""

    PasswordHandling = PasswordType
    AuthenticationOnEveryCall = FLAG


class SessionOpenResult(SageModel):
    """The key of a session."""

    SessionKey = TEXT


class Configuration(SageModel):
    """Versions, and the schemas of instances and of real-time data."""

    SchemaVersion = TEXT
    ProductName = TEXT
    ContractVersion = TEXT
    SyncSchema = ANY
    RTDSchema = ANY


class ERPCustomisations(SageModel):
    """The dossier's parameters."""

    Version = TEXT
    CustomisationData = ANY


class ChangeLogEntry(SageModel):
    """One record of a page, with the token that says how far it was read."""

    Token = TEXT
    Instance = ANY


ArrayOfChangeLogEntry = _array(ChangeLogEntry, "ChangeLogEntry", "ArrayOfChangeLogEntry")


class ChangeLog(SageModel):
    """One page of what changed."""

    AtEnd = FLAG
    NextPassToken = TEXT
    ChangeLogInstances = required(ArrayOfChangeLogEntry)


class Transaction(SageModel):
    """One record to write."""

    Instance = ANY


ArrayOfTransaction = _array(Transaction, "Transaction", "ArrayOfTransaction")


class TransactionResult(SageModel):
    """What became of one record."""

    Status = TransactionStatus
    EntityName = TEXT
    Message = OPTIONAL_TEXT
    Action = TransactionAction
    CRMID = TEXT
    ID = OPTIONAL_TEXT


ArrayOfTransactionResult = _array(TransactionResult, "TransactionResult", "ArrayOfTransactionResult")


class SearchField(SageModel):
    """One condition."""

    Name = TEXT
    Operator = OperatorValue
    Value = TEXT


ArrayOfSearchField = _array(SearchField, "SearchField", "ArrayOfSearchField")


class OrderFields(SageModel):
    """One key of a sort."""

    Name = TEXT
    Descending = OPTIONAL_TEXT


ArrayOfOrderFields = _array(OrderFields, "OrderFields", "ArrayOfOrderFields")
ArrayOfString = _array(Unicode, "string", "ArrayOfString")


class ViewRealTimeDataResult(SageModel):
    """Rows of live data."""

    RealTimeData = ANY


class Pricing(SageModel):
    """One line to price, and its price."""

    AccountId = TEXT
    OrderQuoteId = OPTIONAL_TEXT
    IsQuote = FLAG
    DateOpened = INSTANT
    Status = OPTIONAL_TEXT
    Currency = OPTIONAL_TEXT
    PricingListId = OPTIONAL_TEXT
    Consignee = OPTIONAL_TEXT
    SalesRepr = OPTIONAL_TEXT
    ProductFamilyId = OPTIONAL_TEXT
    ProductId = TEXT
    Quantity = NUMBER
    QuotedPrice = OPTIONAL_TEXT
    UomId = OPTIONAL_TEXT
    LineType = OPTIONAL_TEXT
    DoNotReprice = FLAG
    ErpLocation = OPTIONAL_TEXT
    Discount = NUMBER
    DiscountSum = NUMBER
    ListPrice = OPTIONAL_TEXT
    QuotedPriceTotal = OPTIONAL_TEXT
    SynchMessage = OPTIONAL_TEXT
    RepricingStatus = OPTIONAL_TEXT
    TaxRate = NUMBER
    DiscountRate = NUMBER
    Tax = NUMBER


class LineItemDetail(SageModel):
    """One line of an order."""

    LineItemId = TEXT
    ProductFamilyId = OPTIONAL_TEXT
    ProductId = TEXT
    Quantity = NUMBER
    QuotedPrice = NUMBER
    UomId = OPTIONAL_TEXT
    LineType = OPTIONAL_TEXT
    DoNotReprice = FLAG
    Location = OPTIONAL_TEXT
    IntForeignId = OPTIONAL_TEXT
    Description = OPTIONAL_TEXT


ArrayOfLineItemDetail = _array(LineItemDetail, "LineItemDetail", "ArrayOfLineItemDetail")


class OrderDetailInformation(SageModel):
    """An order or a quote to price."""

    AccountId = TEXT
    OrderQuoteId = OPTIONAL_TEXT
    IsQuote = FLAG
    DiscountAmt = NUMBER
    DiscountPC = NUMBER
    DiscountType = OPTIONAL_TEXT
    Opened = INSTANT
    Status = OPTIONAL_TEXT
    Currency = OPTIONAL_TEXT
    PricingListId = OPTIONAL_TEXT
    Consignee = OPTIONAL_TEXT
    SalesRepr = OPTIONAL_TEXT
    TaxRate = OPTIONAL_TEXT
    DoNotReprice = FLAG
    IntForeignId = OPTIONAL_TEXT
    Reference = OPTIONAL_TEXT
    LineItemDetails = required(ArrayOfLineItemDetail)


class PricingDetailLineItem(SageModel):
    """The price of one line."""

    LineItemId = TEXT
    Discount = NUMBER
    DiscountSum = NUMBER
    ListPrice = NUMBER
    QuotedPrice = NUMBER
    QuotedPriceTotal = NUMBER
    SynchMessage = OPTIONAL_TEXT
    RepricingStatus = OPTIONAL_TEXT
    TaxRate = OPTIONAL_TEXT
    DiscountRate = NUMBER
    Tax = NUMBER
    LineType = OPTIONAL_TEXT
    Description = OPTIONAL_TEXT


# the published contract does name the items of this array ChangeLogEntry
ArrayOfPricingDetailLineItem = _array(PricingDetailLineItem, "ChangeLogEntry", "ArrayOfPricingDetailLineItem")


class PricingDetail(SageModel):
    """The price of an order or a quote."""

    OrderQuoteId = OPTIONAL_TEXT
    DiscountAmt = NUMBER
    DiscountPC = NUMBER
    DiscountType = OPTIONAL_TEXT
    GrossAmt = NUMBER
    LineItemDisc = NUMBER
    NetAmt = NUMBER
    Reference = OPTIONAL_TEXT
    NoDiscAmt = NUMBER
    Tax = NUMBER
    PricingListId = OPTIONAL_TEXT
    Result = FLAG
    ErrorMessage = OPTIONAL_TEXT
    PricingDetailLineItems = required(ArrayOfPricingDetailLineItem)
