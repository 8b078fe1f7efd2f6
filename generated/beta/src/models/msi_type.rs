// @generated
use crate::mg;

/// Enumeration `microsoft.graph.msiType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsiType {
    /// `none` (0)
    None,
    /// `userAssigned` (1)
    UserAssigned,
    /// `systemAssigned` (2)
    SystemAssigned,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MsiType: "microsoft.graph.msiType";
    None: "none" = 0,
    UserAssigned: "userAssigned" = 1,
    SystemAssigned: "systemAssigned" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
