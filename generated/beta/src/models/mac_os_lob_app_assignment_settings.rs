// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOsLobAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    MacOsLobAppAssignmentSettings "microsoft.graph.macOsLobAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `uninstallOnDeviceRemoval`: Boolean
    uninstall_on_device_removal "uninstallOnDeviceRemoval": bool,
}

mg::derived_from! { MacOsLobAppAssignmentSettings: super::MobileAppAssignmentSettings }
