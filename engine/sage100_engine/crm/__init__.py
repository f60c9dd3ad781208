"""The CRM store on Sage CRM's tables."""

from .store import Store

__all__ = ["Store"]
