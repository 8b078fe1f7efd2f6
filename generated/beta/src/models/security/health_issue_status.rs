// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.healthIssueStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthIssueStatus {
    /// `open` (1)
    Open,
    /// `closed` (2)
    Closed,
    /// `suppressed` (3)
    Suppressed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    HealthIssueStatus: "microsoft.graph.security.healthIssueStatus";
    Open: "open" = 1,
    Closed: "closed" = 2,
    Suppressed: "suppressed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
