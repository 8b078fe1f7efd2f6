// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerSystemUpdateInstallType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerSystemUpdateInstallType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `postpone` (1)
    Postpone,
    /// `windowed` (2)
    Windowed,
    /// `automatic` (3)
    Automatic,
}

mg::enumeration! {
    AndroidDeviceOwnerSystemUpdateInstallType: "microsoft.graph.androidDeviceOwnerSystemUpdateInstallType";
    DeviceDefault: "deviceDefault" = 0,
    Postpone: "postpone" = 1,
    Windowed: "windowed" = 2,
    Automatic: "automatic" = 3,
}
