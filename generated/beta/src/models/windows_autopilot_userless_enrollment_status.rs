// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutopilotUserlessEnrollmentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutopilotUserlessEnrollmentStatus {
    /// `unknown` (0)
    Unknown,
    /// `allowed` (1)
    Allowed,
    /// `blocked` (2)
    Blocked,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsAutopilotUserlessEnrollmentStatus: "microsoft.graph.windowsAutopilotUserlessEnrollmentStatus";
    Unknown: "unknown" = 0,
    Allowed: "allowed" = 1,
    Blocked: "blocked" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
