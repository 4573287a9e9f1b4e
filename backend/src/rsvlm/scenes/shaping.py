"""What is done with the outlines of masks over a whole scene, as it was asked for."""

from __future__ import annotations

from dataclasses import dataclass

from ..schema import Request


@dataclass(frozen=True)
class Shaping:
    """`smooth` outlines are contours of the cells' probabilities, others run along the cells. With `exclusive`, ground
    belongs to one class alone; then outlines are along the cells in any case, for two classes' contours do not meet,
    and smooth ones are rounded together. `finish` is one of `schema.FINISHES`.
    """

    smooth: bool = False
    exclusive: bool = False
    finish: str = ""

    @classmethod
    def of(cls, request: Request) -> Shaping:
        """What a request asks for."""
        whole, smooth = request.whole, request.options.outline == "smooth"
        return cls(smooth) if whole is None else cls(smooth, whole.exclusive, whole.finish)

    @property
    def along_cells(self) -> bool:
        """Whether outlines are first traced along the cells."""
        return self.exclusive or not self.smooth

    @property
    def last(self) -> str:
        """The finish, with that of smooth outlines which several classes share."""
        return "smooth" if self.exclusive and self.smooth and not self.finish else self.finish
