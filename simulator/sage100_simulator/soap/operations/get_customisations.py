"""GetCustomisations: the dossier's parameters."""

from __future__ import annotations

from spyne import rpc

from ...erp.system import parametres
from ..codec import customisations, render
from ..codec.models import ERPCustomisations, required
from ..codec.text import escape
from .call import Access, Context
from .declared import lets_in


@rpc(_returns=required(ERPCustomisations), **lets_in(Access.SESSION))
def get_customisations(ctx: Context) -> render.Rendered:
    """Lists, definitions of free fields, statistics and exercises."""
    found = parametres.customisations(ctx.udc.place)
    return render.result(
        "GetCustomisations",
        f"<Version>{escape(found.version)}</Version>"
        f"<CustomisationData>{customisations.render(found)}</CustomisationData>",
    )
