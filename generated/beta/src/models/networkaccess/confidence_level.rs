// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.confidenceLevel`.
#[deprecated(
    note = "deprecated since 2024-08-08, to be removed on 2024-10-08 (revision 2022-06/PrivatePreview:NetworkAccess)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfidenceLevel {
    /// `unknown` (0)
    Unknown,
    /// `low` (1)
    Low,
    /// `high` (2)
    High,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ConfidenceLevel: "microsoft.graph.networkaccess.confidenceLevel";
    Unknown: "unknown" = 0,
    Low: "low" = 1,
    High: "high" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
