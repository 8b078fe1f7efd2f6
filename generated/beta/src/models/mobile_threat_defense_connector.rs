// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileThreatDefenseConnector`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileThreatDefenseConnectorCollection`], for example
/// `graph.device_management().mobile_threat_defense_connectors()`.
///
/// [`MobileThreatDefenseConnectorCollection`]: crate::requests::mobile_threat_defense_connector::MobileThreatDefenseConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobilethreatdefenseconnector?view=graph-rest-beta
pub struct MobileThreatDefenseConnector {
    /// `allowPartnerToCollectIOSApplicationMetadata`. Never null.
    pub allow_partner_to_collect_ios_application_metadata: mg::Field<bool>,
    /// `allowPartnerToCollectIOSPersonalApplicationMetadata`. Never null.
    pub allow_partner_to_collect_ios_personal_application_metadata: mg::Field<bool>,
    /// `allowPartnerToCollectIosCertificateMetadata`. Never null.
    pub allow_partner_to_collect_ios_certificate_metadata: mg::Field<bool>,
    /// `allowPartnerToCollectIosPersonalCertificateMetadata`. Never null.
    pub allow_partner_to_collect_ios_personal_certificate_metadata: mg::Field<bool>,
    /// `androidDeviceBlockedOnMissingPartnerData`. Never null.
    pub android_device_blocked_on_missing_partner_data: mg::Field<bool>,
    /// `androidEnabled`. Never null.
    pub android_enabled: mg::Field<bool>,
    /// `androidMobileApplicationManagementEnabled`. Never null.
    pub android_mobile_application_management_enabled: mg::Field<bool>,
    /// `grantMobileThreatDefensePartnerRole`. Never null.
    pub grant_mobile_threat_defense_partner_role: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `iosDeviceBlockedOnMissingPartnerData`. Never null.
    pub ios_device_blocked_on_missing_partner_data: mg::Field<bool>,
    /// `iosEnabled`. Never null.
    pub ios_enabled: mg::Field<bool>,
    /// `iosMobileApplicationManagementEnabled`. Never null.
    pub ios_mobile_application_management_enabled: mg::Field<bool>,
    /// `lastHeartbeatDateTime`. Never null.
    pub last_heartbeat_date_time: mg::Field<mg::DateTimeOffset>,
    /// `launchMobileThreatDefensePartnerOnSetupEnabled`. Never null.
    pub launch_mobile_threat_defense_partner_on_setup_enabled: mg::Field<bool>,
    /// `macDeviceBlockedOnMissingPartnerData`. Never null.
    pub mac_device_blocked_on_missing_partner_data: mg::Field<bool>,
    /// `macEnabled`. Never null.
    pub mac_enabled: mg::Field<bool>,
    /// `microsoftDefenderForEndpointAttachEnabled`. Never null.
    pub microsoft_defender_for_endpoint_attach_enabled: mg::Field<bool>,
    /// `partnerState`. Never null.
    pub partner_state: mg::Field<mg::Open<super::MobileThreatPartnerTenantState>>,
    /// `partnerUnresponsivenessThresholdInDays`. Never null.
    pub partner_unresponsiveness_threshold_in_days: mg::Field<i32>,
    /// `partnerUnsupportedOsVersionBlocked`. Never null.
    pub partner_unsupported_os_version_blocked: mg::Field<bool>,
    /// `windowsDeviceBlockedOnMissingPartnerData`. Never null.
    pub windows_device_blocked_on_missing_partner_data: mg::Field<bool>,
    /// `windowsEnabled`. Never null.
    pub windows_enabled: mg::Field<bool>,
    /// `windowsMobileApplicationManagementEnabled`. Never null.
    pub windows_mobile_application_management_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileThreatDefenseConnector: "microsoft.graph.mobileThreatDefenseConnector", entity, base super::Entity;
    allow_partner_to_collect_ios_application_metadata: "allowPartnerToCollectIOSApplicationMetadata" required,
    allow_partner_to_collect_ios_personal_application_metadata: "allowPartnerToCollectIOSPersonalApplicationMetadata" required,
    allow_partner_to_collect_ios_certificate_metadata: "allowPartnerToCollectIosCertificateMetadata" required,
    allow_partner_to_collect_ios_personal_certificate_metadata: "allowPartnerToCollectIosPersonalCertificateMetadata" required,
    android_device_blocked_on_missing_partner_data: "androidDeviceBlockedOnMissingPartnerData" required,
    android_enabled: "androidEnabled" required,
    android_mobile_application_management_enabled: "androidMobileApplicationManagementEnabled" required,
    grant_mobile_threat_defense_partner_role: "grantMobileThreatDefensePartnerRole" required,
    id: "id" key required,
    ios_device_blocked_on_missing_partner_data: "iosDeviceBlockedOnMissingPartnerData" required,
    ios_enabled: "iosEnabled" required,
    ios_mobile_application_management_enabled: "iosMobileApplicationManagementEnabled" required,
    last_heartbeat_date_time: "lastHeartbeatDateTime" required,
    launch_mobile_threat_defense_partner_on_setup_enabled: "launchMobileThreatDefensePartnerOnSetupEnabled" required,
    mac_device_blocked_on_missing_partner_data: "macDeviceBlockedOnMissingPartnerData" required,
    mac_enabled: "macEnabled" required,
    microsoft_defender_for_endpoint_attach_enabled: "microsoftDefenderForEndpointAttachEnabled" required,
    partner_state: "partnerState" required,
    partner_unresponsiveness_threshold_in_days: "partnerUnresponsivenessThresholdInDays" required,
    partner_unsupported_os_version_blocked: "partnerUnsupportedOsVersionBlocked" required,
    windows_device_blocked_on_missing_partner_data: "windowsDeviceBlockedOnMissingPartnerData" required,
    windows_enabled: "windowsEnabled" required,
    windows_mobile_application_management_enabled: "windowsMobileApplicationManagementEnabled" required,
}

mg::derived_from! { MobileThreatDefenseConnector: super::Entity }
