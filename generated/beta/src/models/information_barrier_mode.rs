// @generated
use crate::mg;

/// Enumeration `microsoft.graph.informationBarrierMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InformationBarrierMode {
    /// `open` (0)
    Open,
    /// `ownerModerated` (1)
    OwnerModerated,
    /// `explicit` (2)
    Explicit,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    InformationBarrierMode: "microsoft.graph.informationBarrierMode";
    Open: "open" = 0,
    OwnerModerated: "ownerModerated" = 1,
    Explicit: "explicit" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
