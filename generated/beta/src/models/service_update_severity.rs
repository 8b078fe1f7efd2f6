// @generated
use crate::mg;

/// Enumeration `microsoft.graph.serviceUpdateSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceUpdateSeverity {
    /// `normal` (1)
    Normal,
    /// `high` (2)
    High,
    /// `critical` (3)
    Critical,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceUpdateSeverity: "microsoft.graph.serviceUpdateSeverity";
    Normal: "normal" = 1,
    High: "high" = 2,
    Critical: "critical" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
