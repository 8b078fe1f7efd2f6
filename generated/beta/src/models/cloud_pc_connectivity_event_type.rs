// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcConnectivityEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcConnectivityEventType {
    /// `unknown` (0)
    Unknown,
    /// `userConnection` (1)
    UserConnection,
    /// `userTroubleshooting` (2)
    UserTroubleshooting,
    /// `deviceHealthCheck` (3)
    DeviceHealthCheck,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcConnectivityEventType: "microsoft.graph.cloudPcConnectivityEventType";
    Unknown: "unknown" = 0,
    UserConnection: "userConnection" = 1,
    UserTroubleshooting: "userTroubleshooting" = 2,
    DeviceHealthCheck: "deviceHealthCheck" = 3,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
