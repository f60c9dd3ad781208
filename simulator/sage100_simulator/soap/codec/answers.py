"""Every answer held against the frozen schemas: on in all tests, off in service."""

from __future__ import annotations

from lxml import etree

from .frozen import ENV, TNS, Contract, Judge


class WrongAnswer(Exception):
    """The service was about to break its own contract."""


def check_answer(contract: Contract, envelope: bytes) -> None:
    """Hold an answer, and the instances and parameters in it, against their schemas.

    Raises:
        WrongAnswer: with the schema's own words.
    """
    body = etree.fromstring(envelope)[0][0]
    if body.tag == f"{{{ENV}}}Fault":
        for detail in body.iterfind("detail/*"):
            _hold(contract.messages, detail)
        return
    _hold(contract.messages, body)
    for entry in body.iter(f"{{{TNS}}}Instance"):
        _hold(contract.instances, entry[0])
    for data in body.iter(f"{{{TNS}}}CustomisationData"):
        _hold(contract.customisations, data[0])


def _hold(judge: Judge, element: etree._Element) -> None:
    errors = judge.errors(element)
    if errors:
        raise WrongAnswer(f"{element.tag}: {errors[0].message}")
