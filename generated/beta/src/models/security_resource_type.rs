// @generated
use crate::mg;

/// Enumeration `microsoft.graph.securityResourceType`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityResourceType {
    /// `unknown` (0)
    Unknown,
    /// `attacked` (1)
    Attacked,
    /// `related` (2)
    Related,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SecurityResourceType: "microsoft.graph.securityResourceType";
    Unknown: "unknown" = 0,
    Attacked: "attacked" = 1,
    Related: "related" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
