// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosLobAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    IosLobAppAssignmentSettings "microsoft.graph.iosLobAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `isRemovable`: Boolean
    is_removable "isRemovable": bool,
    /// `preventManagedAppBackup`: Boolean
    prevent_managed_app_backup "preventManagedAppBackup": bool,
    /// `uninstallOnDeviceRemoval`: Boolean
    uninstall_on_device_removal "uninstallOnDeviceRemoval": bool,
    /// `vpnConfigurationId`: String
    vpn_configuration_id "vpnConfigurationId": String,
}

mg::derived_from! { IosLobAppAssignmentSettings: super::MobileAppAssignmentSettings }
