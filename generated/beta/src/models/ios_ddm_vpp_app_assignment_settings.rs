// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosDdmVppAppAssignmentSettings`, derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
pub struct IosDdmVppAppAssignmentSettings {
    /// `allowDownloadsOverCellular`.
    pub allow_downloads_over_cellular: mg::Field<
        mg::Open<super::DdmAppAllowDownloadsOverCellular>,
    >,
    /// `associatedDomains`.
    pub associated_domains: mg::Field<Vec<String>>,
    /// `associatedDomainsDirectDownloadAllowed`.
    pub associated_domains_direct_download_allowed: mg::Field<bool>,
    /// `automaticAppUpdates`.
    pub automatic_app_updates: mg::Field<mg::Open<super::DdmAppAutomaticAppUpdates>>,
    /// `cellularSliceConfigurationId`.
    pub cellular_slice_configuration_id: mg::Field<String>,
    /// `contentFilterConfigurationId`.
    pub content_filter_configuration_id: mg::Field<String>,
    /// `dnsProxyConfigurationId`.
    pub dns_proxy_configuration_id: mg::Field<String>,
    /// `preventManagedAppBackup`.
    pub prevent_managed_app_backup: mg::Field<bool>,
    /// `relayConfigurationId`.
    pub relay_configuration_id: mg::Field<String>,
    /// `tapToPayScreenLockEnabled`.
    pub tap_to_pay_screen_lock_enabled: mg::Field<bool>,
    /// `useDeviceLicensing`. Never null.
    pub use_device_licensing: mg::Field<bool>,
    /// `version`.
    pub version: mg::Field<i32>,
    /// `vpnConfigurationId`.
    pub vpn_configuration_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosDdmVppAppAssignmentSettings: "microsoft.graph.iosDdmVppAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    allow_downloads_over_cellular: "allowDownloadsOverCellular",
    associated_domains: "associatedDomains",
    associated_domains_direct_download_allowed: "associatedDomainsDirectDownloadAllowed",
    automatic_app_updates: "automaticAppUpdates",
    cellular_slice_configuration_id: "cellularSliceConfigurationId",
    content_filter_configuration_id: "contentFilterConfigurationId",
    dns_proxy_configuration_id: "dnsProxyConfigurationId",
    prevent_managed_app_backup: "preventManagedAppBackup",
    relay_configuration_id: "relayConfigurationId",
    tap_to_pay_screen_lock_enabled: "tapToPayScreenLockEnabled",
    use_device_licensing: "useDeviceLicensing" required,
    version: "version",
    vpn_configuration_id: "vpnConfigurationId",
}

mg::derived_from! { IosDdmVppAppAssignmentSettings: super::MobileAppAssignmentSettings }
