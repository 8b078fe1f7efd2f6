// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcConnectivityStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcConnectivityStatus {
    /// `unknown` (0)
    Unknown,
    /// `available` (1)
    Available,
    /// `availableWithWarning` (2)
    AvailableWithWarning,
    /// `unavailable` (3)
    Unavailable,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `underServiceMaintenance` (5)
    UnderServiceMaintenance,
    /// `inUse` (6)
    InUse,
}

mg::enumeration! {
    CloudPcConnectivityStatus: "microsoft.graph.cloudPcConnectivityStatus";
    Unknown: "unknown" = 0,
    Available: "available" = 1,
    AvailableWithWarning: "availableWithWarning" = 2,
    Unavailable: "unavailable" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    UnderServiceMaintenance: "underServiceMaintenance" = 5,
    InUse: "inUse" = 6,
}
