"""Payment terms of a tiers, as one readable line."""

from __future__ import annotations

from collections.abc import Sequence

PERCENT, BALANCE, AMOUNT = 0, 1, 2  # RT_TRepart
NET, END_OF_CIVIL_MONTH, END_OF_MONTH = 0, 1, 2  # RT_Condition
_CONDITIONS = {NET: "", END_OF_CIVIL_MONTH: " fin de mois civil", END_OF_MONTH: " fin de mois"}
COLUMNS = (
    "N_Reglement",
    "RT_Condition",
    "RT_NbJour",
    *(f"RT_JourTb{n:02}" for n in range(1, 7)),
    "RT_TRepart",
    "RT_VRepart",
)


def readable(modes: dict[int, str], rows: Sequence[Sequence[object]]) -> str | None:
    """The payment terms of a tiers in words.

    Args:
        modes: P_REGLEMENT, label by index.
        rows: its F_REGLEMENTT, columns as in COLUMNS, in order.

    Returns:
        As « Virement 30 jours fin de mois le 10 » ; several parts joined by « + »; None without any. Guide: REPL-02.
    """
    parts = [_part(modes, row, alone=len(rows) == 1) for row in rows]
    return " + ".join(parts) or None


def _part(modes: dict[int, str], row: Sequence[object], alone: bool) -> str:
    mode, condition, days = int(str(row[0] or 0)), int(str(row[1] or 0)), int(str(row[2] or 0))
    name = modes.get(mode) or "Règlement"
    delay = f"{days} jours" if days > 1 else ("1 jour" if days else "comptant" if condition == NET else "")
    due = [str(day) for day in row[3:9] if day]
    text = f"{name} {delay}{_CONDITIONS.get(condition, '')}".rstrip()
    text = " ".join(text.split())
    if due:
        text += f" le {', '.join(due)}"
    return text if alone else f"{_share(int(str(row[9] or 0)), float(str(row[10] or 0)))}{text}"


def _share(kind: int, value: float) -> str:
    number = f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return {PERCENT: f"{number} % ", AMOUNT: f"{number} "}.get(kind, "Solde ")
