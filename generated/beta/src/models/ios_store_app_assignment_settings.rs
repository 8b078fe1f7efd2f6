// @generated
use crate::mg;

/// Complex type [`microsoft.graph.iosStoreAppAssignmentSettings`][reference], derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-iosstoreappassignmentsettings?view=graph-rest-beta
pub struct IosStoreAppAssignmentSettings {
    /// `isRemovable`.
    pub is_removable: mg::Field<bool>,
    /// `preventManagedAppBackup`.
    pub prevent_managed_app_backup: mg::Field<bool>,
    /// `uninstallOnDeviceRemoval`.
    pub uninstall_on_device_removal: mg::Field<bool>,
    /// `vpnConfigurationId`.
    pub vpn_configuration_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosStoreAppAssignmentSettings: "microsoft.graph.iosStoreAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    is_removable: "isRemovable",
    prevent_managed_app_backup: "preventManagedAppBackup",
    uninstall_on_device_removal: "uninstallOnDeviceRemoval",
    vpn_configuration_id: "vpnConfigurationId",
}

mg::derived_from! { IosStoreAppAssignmentSettings: super::MobileAppAssignmentSettings }
