// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.enrollmentState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-enrollmentstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentState {
    /// `unknown` (0)
    Unknown,
    /// `enrolled` (1)
    Enrolled,
    /// `pendingReset` (2)
    PendingReset,
    /// `failed` (3)
    Failed,
    /// `notContacted` (4)
    NotContacted,
    /// `blocked` (5)
    Blocked,
}

mg::enumeration! {
    EnrollmentState: "microsoft.graph.enrollmentState";
    Unknown: "unknown" = 0,
    Enrolled: "enrolled" = 1,
    PendingReset: "pendingReset" = 2,
    Failed: "failed" = 3,
    NotContacted: "notContacted" = 4,
    Blocked: "blocked" = 5,
}
