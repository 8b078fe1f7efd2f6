// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOsVppAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    MacOsVppAppAssignmentSettings "microsoft.graph.macOsVppAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `preventAutoAppUpdate`: Boolean
    prevent_auto_app_update "preventAutoAppUpdate": bool,
    /// `preventManagedAppBackup`: Boolean
    prevent_managed_app_backup "preventManagedAppBackup": bool,
    /// `uninstallOnDeviceRemoval`: Boolean
    uninstall_on_device_removal "uninstallOnDeviceRemoval": bool,
    /// `useDeviceLicensing`: Boolean, not null
    use_device_licensing "useDeviceLicensing" "r": bool,
}

mg::derived_from! { MacOsVppAppAssignmentSettings: super::MobileAppAssignmentSettings }
