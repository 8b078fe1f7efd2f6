// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppDataEncryptionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppDataEncryptionType {
    /// `useDeviceSettings` (0)
    UseDeviceSettings,
    /// `afterDeviceRestart` (1)
    AfterDeviceRestart,
    /// `whenDeviceLockedExceptOpenFiles` (2)
    WhenDeviceLockedExceptOpenFiles,
    /// `whenDeviceLocked` (3)
    WhenDeviceLocked,
}

mg::enumeration! {
    ManagedAppDataEncryptionType: "microsoft.graph.managedAppDataEncryptionType";
    UseDeviceSettings: "useDeviceSettings" = 0,
    AfterDeviceRestart: "afterDeviceRestart" = 1,
    WhenDeviceLockedExceptOpenFiles: "whenDeviceLockedExceptOpenFiles" = 2,
    WhenDeviceLocked: "whenDeviceLocked" = 3,
}
