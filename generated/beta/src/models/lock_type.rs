// @generated
use crate::mg;

/// Enumeration `microsoft.graph.lockType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LockType {
    /// `none` (0)
    None,
    /// `exclusive` (1)
    Exclusive,
    /// `shared` (2)
    Shared,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    LockType: "microsoft.graph.lockType";
    None: "none" = 0,
    Exclusive: "exclusive" = 1,
    Shared: "shared" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
