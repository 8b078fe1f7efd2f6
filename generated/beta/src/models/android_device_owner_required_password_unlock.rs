// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerRequiredPasswordUnlock {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `daily` (1)
    Daily,
    /// `unkownFutureValue` (2)
    UnkownFutureValue,
}

mg::enumeration! {
    AndroidDeviceOwnerRequiredPasswordUnlock: "microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock";
    DeviceDefault: "deviceDefault" = 0,
    Daily: "daily" = 1,
    UnkownFutureValue: "unkownFutureValue" = 2,
}
