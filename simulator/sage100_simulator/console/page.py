"""The console until the real one comes: which dossiers there are, where they answer, how to connect."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ..settings import DEMONSTRATION_USER

HEADERS = (
    (
        "Content-Security-Policy",
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
)

_PAGE = """<!DOCTYPE html>
<html lang="fr">
<head><meta charset="utf-8"><title>Sage 100 simulé</title></head>
<body>
<main>
<h1>Sage 100 Gestion Commerciale simulé</h1>
<p>Ceci est un simulateur, sans lien avec l'éditeur.</p>
<h2>Dossiers</h2>
<table>
<thead><tr><th scope="col">Dossier</th><th scope="col">Raison sociale</th><th scope="col">Service web</th>\
<th scope="col">WSDL</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
<h2>Se connecter</h2>
<p>Adresse du service : <code>{url}</code> (WSDL : <a href="{url}?wsdl">{url}?wsdl</a>).
La raison sociale choisit le dossier ; l'utilisateur de démonstration est <code>{user}</code>.</p>
<p>API de pilotage : <code>{url}control</code>, décrite par <code>{url}control/openapi.json</code> ;
elle demande le jeton que <code>sage100 serve</code> écrit au démarrage.</p>
</main>
</body>
</html>
"""
_ROW = (
    "<tr><td>{name}</td><td>{company}</td><td><code>{address}</code></td>"
    '<td><a href="{address}?wsdl">{address}?wsdl</a></td></tr>'
)


def page(url: str, dossiers: Iterable[tuple[str, str]]) -> bytes:
    """The page.

    Args:
        url: public address of the service, with its last slash.
        dossiers: name and raison sociale of each.
    """
    rows = "\n".join(
        _ROW.format(name=escape(name), company=escape(company), address=escape(f"{url}d/{name}/"))
        for name, company in dossiers
    )
    return _PAGE.format(rows=rows, url=escape(url), user=escape(DEMONSTRATION_USER)).encode()
