"""What users press and edit."""

from .common import ADMIN, Integration, User, integration

__all__ = ["ADMIN", "Integration", "User", "integration"]
