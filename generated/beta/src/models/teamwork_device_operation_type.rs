// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkDeviceOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkDeviceOperationType {
    /// `deviceRestart` (0)
    DeviceRestart,
    /// `configUpdate` (1)
    ConfigUpdate,
    /// `deviceDiagnostics` (2)
    DeviceDiagnostics,
    /// `softwareUpdate` (3)
    SoftwareUpdate,
    /// `deviceManagementAgentConfigUpdate` (4)
    DeviceManagementAgentConfigUpdate,
    /// `remoteLogin` (5)
    RemoteLogin,
    /// `remoteLogout` (6)
    RemoteLogout,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkDeviceOperationType: "microsoft.graph.teamworkDeviceOperationType";
    DeviceRestart: "deviceRestart" = 0,
    ConfigUpdate: "configUpdate" = 1,
    DeviceDiagnostics: "deviceDiagnostics" = 2,
    SoftwareUpdate: "softwareUpdate" = 3,
    DeviceManagementAgentConfigUpdate: "deviceManagementAgentConfigUpdate" = 4,
    RemoteLogin: "remoteLogin" = 5,
    RemoteLogout: "remoteLogout" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
