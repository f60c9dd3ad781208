"""The spyne application: the operations, spoken to in frozen SOAP 1.1."""

from __future__ import annotations

import logging

from spyne import Application, MethodContext
from spyne.server.http import HttpBase
from spyne.util import appreg

from ...errors import ServiceError
from ..codec import faults
from ..codec.faults import SageFault
from ..codec.frozen import TNS, Contract
from ..operations import Sage100WebServices
from .protocol import FrozenSoap11, use_rendered, use_rendered_fault
from .wsdl import DeclaredDocuments

log = logging.getLogger(__name__)


class SageApplication(Application):
    """An application whose operations refuse by raising the ERP's own errors.

    Args:
        contract: the frozen files.
        max_body_bytes: larger requests are refused.
    """

    def __init__(self, contract: Contract, max_body_bytes: int) -> None:
        super().__init__(
            [Sage100WebServices],
            TNS,
            name=Sage100WebServices.__name__,
            in_protocol=FrozenSoap11(contract, max_body_bytes),
            out_protocol=FrozenSoap11(contract, max_body_bytes),  # spyne refuses one for both
            documents_container=DeclaredDocuments,
        )
        appreg.applications.pop(
            (self.tns, self.name), None
        )  # spyne keeps every application, and a stack trace, for ever
        self.event_manager.add_listener("method_return_object", use_rendered)
        self.event_manager.add_listener("method_exception_object", use_rendered_fault)

    def call_wrapper(self, ctx: MethodContext) -> object:
        """Call the operation; what it refuses is a fault, what it did not expect is logged and told to nobody."""
        try:
            return super().call_wrapper(ctx)
        except ServiceError as refused:
            raise SageFault(refused) from refused
        except Exception as unexpected:
            log.exception("%s failed", ctx.udc.operation)
            raise SageFault(faults.internal()) from unexpected


def declared_wsdl(contract: Contract) -> bytes:
    """The WSDL that spyne makes of the declared operations; `make contract` holds it to the frozen one."""
    application = SageApplication(contract, 0)
    application.transport = HttpBase.transport
    documents = application.interface.docs
    assert isinstance(documents, DeclaredDocuments)
    return documents.render()
