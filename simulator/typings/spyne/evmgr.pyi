from collections.abc import Callable
from typing import Any

class EventManager:
    def add_listener(self, event_name: str, handler: Callable[[Any], None]) -> None: ...
