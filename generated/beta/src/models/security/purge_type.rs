// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.purgeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurgeType {
    /// `recoverable` (0)
    Recoverable,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
    /// `permanentlyDelete` (2)
    PermanentlyDelete,
}

mg::enumeration! {
    PurgeType: "microsoft.graph.security.purgeType";
    Recoverable: "recoverable" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
    PermanentlyDelete: "permanentlyDelete" = 2,
}
