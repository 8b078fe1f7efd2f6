// @generated
use crate::mg;

/// Complex type [`microsoft.graph.macOsVppAppAssignmentSettings`][reference], derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-macosvppappassignmentsettings?view=graph-rest-beta
pub struct MacOsVppAppAssignmentSettings {
    /// `preventAutoAppUpdate`.
    pub prevent_auto_app_update: mg::Field<bool>,
    /// `preventManagedAppBackup`.
    pub prevent_managed_app_backup: mg::Field<bool>,
    /// `uninstallOnDeviceRemoval`.
    pub uninstall_on_device_removal: mg::Field<bool>,
    /// `useDeviceLicensing`. Never null.
    pub use_device_licensing: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsVppAppAssignmentSettings: "microsoft.graph.macOsVppAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    prevent_auto_app_update: "preventAutoAppUpdate",
    prevent_managed_app_backup: "preventManagedAppBackup",
    uninstall_on_device_removal: "uninstallOnDeviceRemoval",
    use_device_licensing: "useDeviceLicensing" required,
}

mg::derived_from! { MacOsVppAppAssignmentSettings: super::MobileAppAssignmentSettings }
