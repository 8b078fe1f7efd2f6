// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationDeviceMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationDeviceMode {
    /// `none` (0)
    None,
    /// `kiosk` (1)
    Kiosk,
}

mg::enumeration! {
    DeviceManagementConfigurationDeviceMode: "microsoft.graph.deviceManagementConfigurationDeviceMode";
    None: "none" = 0,
    Kiosk: "kiosk" = 1,
}
