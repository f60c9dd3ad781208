"""The number of a tiers: how it reads, and how the ERP gives one by itself."""

from __future__ import annotations

import re

from ...errors import Refused
from ..db import numbering
from ..db.connection import Connection
from ..db.write_transaction import WriteTransaction

MANUAL, AUTOMATIC, ROOT = 0, 1, 2
LENGTH = 17
_CODE = re.compile(r"[A-Z0-9]{1,17}")


def checked(code: str) -> str:
    """A number as the ERP holds it: 17 characters at most, letters A to Z and digits, in upper case.

    Args:
        code: as typed or sent.

    Returns:
        It in upper case.

    Raises:
        Refused: anything else. Guide: CODE-01, CODE-12.
    """
    if not code.isascii():
        raise _invalid(code)
    upper = code.upper()
    if len(upper) > LENGTH:
        raise Refused(f"N° de tiers : {LENGTH} caractères au plus ({len(upper)} reçus)", "CODE-01", "code")
    if not _CODE.fullmatch(upper):
        raise _invalid(code)
    return upper


def _invalid(code: str) -> Refused:
    return Refused(
        f"N° de tiers invalide : « {code[:40]} » (lettres A à Z et chiffres, sans espace)", "CODE-01", "code"
    )


def check_free(conn: Connection, code: str) -> None:
    """A number belongs to one tiers, of whatever type and case.

    Args:
        conn: any transaction.
        code: in upper case.

    Raises:
        Refused: taken. Guide: CODE-12.
    """
    if conn.value("SELECT 1 FROM F_COMPTET WHERE CT_Num = ?", (code,)):
        raise Refused(f"N° de tiers {code} : ce code existe déjà", "CODE-12", "code")


def given(w: WriteTransaction, type_: int) -> str:
    """The number that the ERP gives to a new tiers which comes without one.

    Args:
        w: the write.
        type_: CT_Type.

    Returns:
        A number that no tiers ever had.

    Raises:
        Refused: numbers are typed for this type, or all have been given. Guide: CODE-02, CODE-12.
    """
    row = w.conn.one("SELECT T_Numerotation, T_Lg, T_Racine FROM P_TIERS WHERE cbIndice = ?", (type_ + 1,))
    mode, length, root = row or (MANUAL, 0, "")
    if mode not in (AUTOMATIC, ROOT):
        raise Refused("N° de compte invalide : le tiers n'a pas de code", "CODE-02", "code")
    stem = (root or "") if mode == ROOT else ""
    digits = (length or LENGTH) - len(stem)
    while True:
        number = numbering.following(w.conn, f"code {type_} {stem}")
        code = f"{stem}{number:0{max(digits, 1)}}"
        if len(code) > (length or LENGTH):
            raise Refused("N° de compte invalide : la codification est épuisée", "CODE-12", "code")
        if not w.conn.value("SELECT 1 FROM F_COMPTET WHERE CT_Num = ?", (code,)):
            return code
