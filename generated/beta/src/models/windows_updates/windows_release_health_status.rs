// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.windowsReleaseHealthStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsReleaseHealthStatus {
    /// `resolved` (0)
    Resolved,
    /// `mitigatedExternal` (1)
    MitigatedExternal,
    /// `mitigated` (2)
    Mitigated,
    /// `resolvedExternal` (3)
    ResolvedExternal,
    /// `confirmed` (4)
    Confirmed,
    /// `reported` (5)
    Reported,
    /// `investigating` (6)
    Investigating,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsReleaseHealthStatus: "microsoft.graph.windowsUpdates.windowsReleaseHealthStatus";
    Resolved: "resolved" = 0,
    MitigatedExternal: "mitigatedExternal" = 1,
    Mitigated: "mitigated" = 2,
    ResolvedExternal: "resolvedExternal" = 3,
    Confirmed: "confirmed" = 4,
    Reported: "reported" = 5,
    Investigating: "investigating" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
