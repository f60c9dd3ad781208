"""The frozen contract: what the service serves as its WSDL and what it judges every message by."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from lxml import etree

ENV = "http://schemas.xmlsoap.org/soap/envelope/"
TNS = "http://www.sage.com"
SYNC = "http://www.sage.com/sync/sage100"
CUSTOMISATIONS = "http://www.sage.com/customisations/sage100"
_XS = "{http://www.w3.org/2001/XMLSchema}"
_WSDL = "{http://schemas.xmlsoap.org/wsdl/}"


class Judge:
    """One schema, compiled once for each thread: an lxml error log belongs to the schema object."""

    def __init__(self, schema: etree._Element) -> None:
        self._text = etree.tostring(schema)
        self._local = threading.local()

    @property
    def schema(self) -> etree.XMLSchema:
        """This thread's own compiled schema."""
        try:
            compiled: etree.XMLSchema = self._local.schema
        except AttributeError:
            compiled = self._local.schema = etree.XMLSchema(etree.fromstring(self._text))
        return compiled

    def errors(self, element: etree._Element) -> list[etree._LogEntry]:
        """What the schema has against an element, in document order; empty when it is valid."""
        schema = self.schema
        log: Any = schema.error_log if not schema.validate(element) else ()
        return list(log)


class Contract:
    """The four frozen files, read once."""

    def __init__(self, directory: Path) -> None:
        self.wsdl = etree.parse(str(directory / "sage100.wsdl")).getroot()
        schemas = {
            name: etree.parse(str(directory / f"{name}-sage100.xsd")).getroot()
            for name in ("sync", "rtdv", "customisations")
        }
        types = self.wsdl.find(f"{_WSDL}types/{_XS}schema")
        if types is None:
            raise ValueError(f"{directory / 'sage100.wsdl'} holds no schema")
        self.types = types
        self.messages = Judge(types)
        self.instances = Judge(schemas["sync"])
        self.customisations = Judge(schemas["customisations"])
        self.schema_version = str(schemas["sync"].get("version"))  # what SchemaVersionInfo must carry
        self.sync_schema = etree.tostring(schemas["sync"], encoding="unicode")
        self.rtd_schema = etree.tostring(schemas["rtdv"], encoding="unicode")
        self.operations = frozenset(
            o.get("name", "") for o in self.wsdl.iterfind(f"{_WSDL}portType/{_WSDL}operation")
        )

    def wsdl_at(self, url: str) -> bytes:
        """The WSDL with the address that clients are to call."""
        tree = etree.fromstring(etree.tostring(self.wsdl))
        address = tree.find(".//{http://schemas.xmlsoap.org/wsdl/soap/}address")
        assert address is not None  # the contract test holds the file to it
        address.set("location", url)
        return etree.tostring(tree, xml_declaration=True, encoding="UTF-8")
