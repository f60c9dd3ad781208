"""What the simulator refuses, and why: soap/ and control/ render these, nothing else does."""

# Guide of `retryable`: the client may send the same request again and hope.
RETRYABLE = frozenset({"SessionExpired", "CustomisationVersionChanged", "SessionLimit", "Exclusive", "Busy"})


class ErpError(Exception):
    """Anything that the ERP says no to.

    Args:
        code: a short name in English; callers branch on it, users never read it.
        message: one French sentence: what, on which record, what to do.
        rule: id of the rule of the guide that decided, if one did.
        field: wire name or column that the message is about, if it is about one.
    """

    def __init__(self, code: str, message: str, rule: str | None = None, field: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.rule = rule
        self.field = field


class ServiceError(ErpError):
    """The whole call failed: a SOAP Fault whose `code` is one of the WSDL's FaultCode."""

    @property
    def retryable(self) -> bool:
        """Whether the client may ask again without changing anything."""
        return self.code in RETRYABLE


class Refused(ErpError):
    """A business rule refuses one record: UnRecoverableError.

    Args:
        message: French, names the field or the record.
        rule: id of the rule.
        field: wire name of the field.
        action: what the result's Action says when it is not the state that was asked for.
    """

    def __init__(
        self, message: str, rule: str | None = None, field: str | None = None, action: str | None = None
    ) -> None:
        super().__init__("Refused", message, rule, field)
        self.action = action


class Retry(ErpError):
    """One record cannot be written now and may pass later: RecoverableError."""

    def __init__(self, message: str, rule: str | None = None) -> None:
        super().__init__("Retry", message, rule)


class Busy(Retry):
    """One record is open elsewhere: RecoverableError."""

    def __init__(self, message: str = "Cet élément est en cours d'utilisation !") -> None:
        super().__init__(message)
        self.code = "Busy"


class NotFound(ErpError):
    """The control API names a dossier, table, column, row or snapshot that is not there (404)."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__("NotFound", message, None, field)


class Conflict(ErpError):
    """The control API asks for what exists already or excludes what exists (409)."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__("Conflict", message, None, field)


class Invalid(ErpError):
    """The control API gives a value that cannot be (422)."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__("Invalid", message, None, field)


class Unreachable(ErpError):
    """The database of a dossier cannot be used."""

    def __init__(self, message: str) -> None:
        super().__init__("Unreachable", message)
