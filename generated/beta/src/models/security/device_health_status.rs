// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.deviceHealthStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceHealthStatus {
    /// `active` (0)
    Active,
    /// `inactive` (1)
    Inactive,
    /// `impairedCommunication` (2)
    ImpairedCommunication,
    /// `noSensorData` (3)
    NoSensorData,
    /// `noSensorDataImpairedCommunication` (4)
    NoSensorDataImpairedCommunication,
    /// `unknown` (5)
    Unknown,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceHealthStatus: "microsoft.graph.security.deviceHealthStatus";
    Active: "active" = 0,
    Inactive: "inactive" = 1,
    ImpairedCommunication: "impairedCommunication" = 2,
    NoSensorData: "noSensorData" = 3,
    NoSensorDataImpairedCommunication: "noSensorDataImpairedCommunication" = 4,
    Unknown: "unknown" = 5,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
