"""GetConfiguration: versions, and the frozen schemas of instances and of real-time data."""

from __future__ import annotations

from spyne import rpc

from ..codec import render
from ..codec.models import Configuration, required
from ..codec.text import escape
from .call import Access, Context
from .declared import lets_in

PRODUCT = "Sage 100 Gestion Commerciale (simulation)"
CONTRACT_VERSION = "1.0"


@rpc(_returns=required(Configuration), **lets_in(Access.CREDENTIALS_OR_SESSION))
def get_configuration(ctx: Context) -> render.Rendered:
    """What a client needs to know before anything else."""
    contract = ctx.udc.backend.contract
    return render.result(
        "GetConfiguration",
        f"<SchemaVersion>{escape(contract.schema_version)}</SchemaVersion><ProductName>{PRODUCT}</ProductName>"
        f"<ContractVersion>{CONTRACT_VERSION}</ContractVersion>"
        f"<SyncSchema>{contract.sync_schema}</SyncSchema><RTDSchema>{contract.rtd_schema}</RTDSchema>",
    )
