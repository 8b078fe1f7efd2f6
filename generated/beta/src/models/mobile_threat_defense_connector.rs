// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileThreatDefenseConnector`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobilethreatdefenseconnector?view=graph-rest-beta>
    MobileThreatDefenseConnector "microsoft.graph.mobileThreatDefenseConnector" "entity" : super::Entity;
    /// `allowPartnerToCollectIOSApplicationMetadata`: Boolean, not null
    allow_partner_to_collect_ios_application_metadata "allowPartnerToCollectIOSApplicationMetadata" "r": bool,
    /// `allowPartnerToCollectIOSPersonalApplicationMetadata`: Boolean, not null
    allow_partner_to_collect_ios_personal_application_metadata "allowPartnerToCollectIOSPersonalApplicationMetadata" "r": bool,
    /// `allowPartnerToCollectIosCertificateMetadata`: Boolean, not null
    allow_partner_to_collect_ios_certificate_metadata "allowPartnerToCollectIosCertificateMetadata" "r": bool,
    /// `allowPartnerToCollectIosPersonalCertificateMetadata`: Boolean, not null
    allow_partner_to_collect_ios_personal_certificate_metadata "allowPartnerToCollectIosPersonalCertificateMetadata" "r": bool,
    /// `androidDeviceBlockedOnMissingPartnerData`: Boolean, not null
    android_device_blocked_on_missing_partner_data "androidDeviceBlockedOnMissingPartnerData" "r": bool,
    /// `androidEnabled`: Boolean, not null
    android_enabled "androidEnabled" "r": bool,
    /// `androidMobileApplicationManagementEnabled`: Boolean, not null
    android_mobile_application_management_enabled "androidMobileApplicationManagementEnabled" "r": bool,
    /// `grantMobileThreatDefensePartnerRole`: Boolean, not null
    grant_mobile_threat_defense_partner_role "grantMobileThreatDefensePartnerRole" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `iosDeviceBlockedOnMissingPartnerData`: Boolean, not null
    ios_device_blocked_on_missing_partner_data "iosDeviceBlockedOnMissingPartnerData" "r": bool,
    /// `iosEnabled`: Boolean, not null
    ios_enabled "iosEnabled" "r": bool,
    /// `iosMobileApplicationManagementEnabled`: Boolean, not null
    ios_mobile_application_management_enabled "iosMobileApplicationManagementEnabled" "r": bool,
    /// `lastHeartbeatDateTime`: DateTimeOffset, not null
    last_heartbeat_date_time "lastHeartbeatDateTime" "r": mg::DateTimeOffset,
    /// `launchMobileThreatDefensePartnerOnSetupEnabled`: Boolean, not null
    launch_mobile_threat_defense_partner_on_setup_enabled "launchMobileThreatDefensePartnerOnSetupEnabled" "r": bool,
    /// `macDeviceBlockedOnMissingPartnerData`: Boolean, not null
    mac_device_blocked_on_missing_partner_data "macDeviceBlockedOnMissingPartnerData" "r": bool,
    /// `macEnabled`: Boolean, not null
    mac_enabled "macEnabled" "r": bool,
    /// `microsoftDefenderForEndpointAttachEnabled`: Boolean, not null
    microsoft_defender_for_endpoint_attach_enabled "microsoftDefenderForEndpointAttachEnabled" "r": bool,
    /// `partnerState`: mobileThreatPartnerTenantState, not null
    partner_state "partnerState" "r": mg::Open<super::MobileThreatPartnerTenantState>,
    /// `partnerUnresponsivenessThresholdInDays`: Int32, not null
    partner_unresponsiveness_threshold_in_days "partnerUnresponsivenessThresholdInDays" "r": i32,
    /// `partnerUnsupportedOsVersionBlocked`: Boolean, not null
    partner_unsupported_os_version_blocked "partnerUnsupportedOsVersionBlocked" "r": bool,
    /// `windowsDeviceBlockedOnMissingPartnerData`: Boolean, not null
    windows_device_blocked_on_missing_partner_data "windowsDeviceBlockedOnMissingPartnerData" "r": bool,
    /// `windowsEnabled`: Boolean, not null
    windows_enabled "windowsEnabled" "r": bool,
    /// `windowsMobileApplicationManagementEnabled`: Boolean, not null
    windows_mobile_application_management_enabled "windowsMobileApplicationManagementEnabled" "r": bool,
}

mg::derived_from! { MobileThreatDefenseConnector: super::Entity }
