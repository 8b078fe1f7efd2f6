// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerKioskCustomizationStatusBar`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerKioskCustomizationStatusBar {
    /// `notConfigured` (0)
    NotConfigured,
    /// `notificationsAndSystemInfoEnabled` (1)
    NotificationsAndSystemInfoEnabled,
    /// `systemInfoOnly` (2)
    SystemInfoOnly,
}

mg::enumeration! {
    AndroidDeviceOwnerKioskCustomizationStatusBar: "microsoft.graph.androidDeviceOwnerKioskCustomizationStatusBar";
    NotConfigured: "notConfigured" = 0,
    NotificationsAndSystemInfoEnabled: "notificationsAndSystemInfoEnabled" = 1,
    SystemInfoOnly: "systemInfoOnly" = 2,
}
