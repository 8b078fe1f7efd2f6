// @generated
use crate::mg;

/// Enumeration `microsoft.graph.checkInMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckInMethod {
    /// `unspecified` (0)
    Unspecified,
    /// `manual` (1)
    Manual,
    /// `inferred` (2)
    Inferred,
    /// `verified` (3)
    Verified,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CheckInMethod: "microsoft.graph.checkInMethod";
    Unspecified: "unspecified" = 0,
    Manual: "manual" = 1,
    Inferred: "inferred" = 2,
    Verified: "verified" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
