// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerBatteryPluggedMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerBatteryPluggedMode {
    /// `notConfigured` (0)
    NotConfigured,
    /// `ac` (1)
    Ac,
    /// `usb` (2)
    Usb,
    /// `wireless` (3)
    Wireless,
}

mg::enumeration! {
    AndroidDeviceOwnerBatteryPluggedMode: "microsoft.graph.androidDeviceOwnerBatteryPluggedMode";
    NotConfigured: "notConfigured" = 0,
    Ac: "ac" = 1,
    Usb: "usb" = 2,
    Wireless: "wireless" = 3,
}
