// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tokenProtectionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenProtectionStatus {
    /// `none` (0)
    None,
    /// `bound` (1)
    Bound,
    /// `unbound` (2)
    Unbound,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TokenProtectionStatus: "microsoft.graph.tokenProtectionStatus";
    None: "none" = 0,
    Bound: "bound" = 1,
    Unbound: "unbound" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
