// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosDdmLobAppAssignmentSettings`, derived from
/// [`MobileAppAssignmentSettings`](super::MobileAppAssignmentSettings).
pub struct IosDdmLobAppAssignmentSettings {
    /// `associatedDomains`.
    pub associated_domains: mg::Field<Vec<String>>,
    /// `associatedDomainsDirectDownloadAllowed`.
    pub associated_domains_direct_download_allowed: mg::Field<bool>,
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
    /// `vpnConfigurationId`.
    pub vpn_configuration_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosDdmLobAppAssignmentSettings: "microsoft.graph.iosDdmLobAppAssignmentSettings", complex, base super::MobileAppAssignmentSettings;
    associated_domains: "associatedDomains",
    associated_domains_direct_download_allowed: "associatedDomainsDirectDownloadAllowed",
    cellular_slice_configuration_id: "cellularSliceConfigurationId",
    content_filter_configuration_id: "contentFilterConfigurationId",
    dns_proxy_configuration_id: "dnsProxyConfigurationId",
    prevent_managed_app_backup: "preventManagedAppBackup",
    relay_configuration_id: "relayConfigurationId",
    tap_to_pay_screen_lock_enabled: "tapToPayScreenLockEnabled",
    vpn_configuration_id: "vpnConfigurationId",
}

mg::derived_from! { IosDdmLobAppAssignmentSettings: super::MobileAppAssignmentSettings }
