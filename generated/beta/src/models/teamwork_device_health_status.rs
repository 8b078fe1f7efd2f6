// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkDeviceHealthStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkDeviceHealthStatus {
    /// `unknown` (0)
    Unknown,
    /// `offline` (1)
    Offline,
    /// `critical` (2)
    Critical,
    /// `nonUrgent` (3)
    NonUrgent,
    /// `healthy` (4)
    Healthy,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkDeviceHealthStatus: "microsoft.graph.teamworkDeviceHealthStatus";
    Unknown: "unknown" = 0,
    Offline: "offline" = 1,
    Critical: "critical" = 2,
    NonUrgent: "nonUrgent" = 3,
    Healthy: "healthy" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
