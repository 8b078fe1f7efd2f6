// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosDdmLobAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    IosDdmLobAppAssignmentSettings "microsoft.graph.iosDdmLobAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `associatedDomains`: Collection(String)
    associated_domains "associatedDomains": Vec<String>,
    /// `associatedDomainsDirectDownloadAllowed`: Boolean
    associated_domains_direct_download_allowed "associatedDomainsDirectDownloadAllowed": bool,
    /// `cellularSliceConfigurationId`: String
    cellular_slice_configuration_id "cellularSliceConfigurationId": String,
    /// `contentFilterConfigurationId`: String
    content_filter_configuration_id "contentFilterConfigurationId": String,
    /// `dnsProxyConfigurationId`: String
    dns_proxy_configuration_id "dnsProxyConfigurationId": String,
    /// `preventManagedAppBackup`: Boolean
    prevent_managed_app_backup "preventManagedAppBackup": bool,
    /// `relayConfigurationId`: String
    relay_configuration_id "relayConfigurationId": String,
    /// `tapToPayScreenLockEnabled`: Boolean
    tap_to_pay_screen_lock_enabled "tapToPayScreenLockEnabled": bool,
    /// `vpnConfigurationId`: String
    vpn_configuration_id "vpnConfigurationId": String,
}

mg::derived_from! { IosDdmLobAppAssignmentSettings: super::MobileAppAssignmentSettings }
