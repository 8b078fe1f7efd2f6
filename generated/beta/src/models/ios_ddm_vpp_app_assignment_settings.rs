// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosDdmVppAppAssignmentSettings`, a complex type derived from `microsoft.graph.mobileAppAssignmentSettings`.
    IosDdmVppAppAssignmentSettings "microsoft.graph.iosDdmVppAppAssignmentSettings" "complex" : super::MobileAppAssignmentSettings;
    /// `allowDownloadsOverCellular`: ddmAppAllowDownloadsOverCellular
    allow_downloads_over_cellular "allowDownloadsOverCellular": mg::Open<super::DdmAppAllowDownloadsOverCellular>,
    /// `associatedDomains`: Collection(String)
    associated_domains "associatedDomains": Vec<String>,
    /// `associatedDomainsDirectDownloadAllowed`: Boolean
    associated_domains_direct_download_allowed "associatedDomainsDirectDownloadAllowed": bool,
    /// `automaticAppUpdates`: ddmAppAutomaticAppUpdates
    automatic_app_updates "automaticAppUpdates": mg::Open<super::DdmAppAutomaticAppUpdates>,
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
    /// `useDeviceLicensing`: Boolean, not null
    use_device_licensing "useDeviceLicensing" "r": bool,
    /// `version`: Int32
    version "version": i32,
    /// `vpnConfigurationId`: String
    vpn_configuration_id "vpnConfigurationId": String,
}

mg::derived_from! { IosDdmVppAppAssignmentSettings: super::MobileAppAssignmentSettings }
