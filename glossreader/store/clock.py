"""When something was done, as the library writes it down."""

from datetime import UTC, datetime


def now() -> str:
    """Give this second as ISO 8601 with the offset of the place, 2025-05-26T14:03:11+08:00."""
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")
