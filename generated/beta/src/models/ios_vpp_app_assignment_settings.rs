// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosVppAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    IosVppAppAssignmentSettings "microsoft.graph.iosVppAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `isRemovable`: Boolean
    is_removable "isRemovable": bool,
    /// `preventAutoAppUpdate`: Boolean
    prevent_auto_app_update "preventAutoAppUpdate": bool,
    /// `preventManagedAppBackup`: Boolean
    prevent_managed_app_backup "preventManagedAppBackup": bool,
    /// `uninstallOnDeviceRemoval`: Boolean
    uninstall_on_device_removal "uninstallOnDeviceRemoval": bool,
    /// `useDeviceLicensing`: Boolean, not null
    use_device_licensing "useDeviceLicensing" "r": bool,
    /// `vpnConfigurationId`: String
    vpn_configuration_id "vpnConfigurationId": String,
}

mg::derived_from! { IosVppAppAssignmentSettings: super::MobileAppAssignmentSettings }
