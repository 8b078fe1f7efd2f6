// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.deviceAssetIdentifier`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAssetIdentifier {
    /// `deviceId` (0)
    DeviceId,
    /// `deviceName` (1)
    DeviceName,
    /// `remoteDeviceName` (2)
    RemoteDeviceName,
    /// `targetDeviceName` (3)
    TargetDeviceName,
    /// `destinationDeviceName` (4)
    DestinationDeviceName,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceAssetIdentifier: "microsoft.graph.security.deviceAssetIdentifier";
    DeviceId: "deviceId" = 0,
    DeviceName: "deviceName" = 1,
    RemoteDeviceName: "remoteDeviceName" = 2,
    TargetDeviceName: "targetDeviceName" = 3,
    DestinationDeviceName: "destinationDeviceName" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
