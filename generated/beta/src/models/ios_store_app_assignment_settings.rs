// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosStoreAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    IosStoreAppAssignmentSettings "microsoft.graph.iosStoreAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `isRemovable`: Boolean
    is_removable "isRemovable": bool,
    /// `preventManagedAppBackup`: Boolean
    prevent_managed_app_backup "preventManagedAppBackup": bool,
    /// `uninstallOnDeviceRemoval`: Boolean
    uninstall_on_device_removal "uninstallOnDeviceRemoval": bool,
    /// `vpnConfigurationId`: String
    vpn_configuration_id "vpnConfigurationId": String,
}

mg::derived_from! { IosStoreAppAssignmentSettings: super::MobileAppAssignmentSettings }
