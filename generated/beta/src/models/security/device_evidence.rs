// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.deviceEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct DeviceEvidence {
    /// `azureAdDeviceId`.
    pub azure_ad_device_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `defenderAvStatus`.
    pub defender_av_status: mg::Field<mg::Open<super::DefenderAvStatus>>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `deviceDnsName`.
    pub device_dns_name: mg::Field<String>,
    /// `dnsDomain`.
    pub dns_domain: mg::Field<String>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `healthStatus`.
    pub health_status: mg::Field<mg::Open<super::DeviceHealthStatus>>,
    /// `hostName`.
    pub host_name: mg::Field<String>,
    /// `ipInterfaces`.
    pub ip_interfaces: mg::Field<Vec<String>>,
    /// `lastExternalIpAddress`.
    pub last_external_ip_address: mg::Field<String>,
    /// `lastIpAddress`.
    pub last_ip_address: mg::Field<String>,
    /// `loggedOnUsers`.
    pub logged_on_users: mg::Field<Vec<super::LoggedOnUser>>,
    /// `mdeDeviceId`.
    pub mde_device_id: mg::Field<String>,
    /// `ntDomain`.
    pub nt_domain: mg::Field<String>,
    /// `onboardingStatus`.
    pub onboarding_status: mg::Field<mg::Open<super::OnboardingStatus>>,
    /// `osBuild`.
    pub os_build: mg::Field<i64>,
    /// `osPlatform`.
    pub os_platform: mg::Field<String>,
    /// `rbacGroupId`.
    pub rbac_group_id: mg::Field<i32>,
    /// `rbacGroupName`.
    pub rbac_group_name: mg::Field<String>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `resourceAccessEvents`.
    pub resource_access_events: mg::Field<Vec<super::ResourceAccessEvent>>,
    /// `riskScore`.
    pub risk_score: mg::Field<mg::Open<super::DeviceRiskScore>>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// `vmMetadata`.
    pub vm_metadata: mg::Field<mg::Boxed<super::VmMetadata>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceEvidence: "microsoft.graph.security.deviceEvidence", complex, base super::AlertEvidence;
    azure_ad_device_id: "azureAdDeviceId",
    created_date_time: "createdDateTime" required,
    defender_av_status: "defenderAvStatus",
    detailed_roles: "detailedRoles",
    device_dns_name: "deviceDnsName",
    dns_domain: "dnsDomain",
    first_seen_date_time: "firstSeenDateTime",
    health_status: "healthStatus",
    host_name: "hostName",
    ip_interfaces: "ipInterfaces",
    last_external_ip_address: "lastExternalIpAddress",
    last_ip_address: "lastIpAddress",
    logged_on_users: "loggedOnUsers",
    mde_device_id: "mdeDeviceId",
    nt_domain: "ntDomain",
    onboarding_status: "onboardingStatus",
    os_build: "osBuild",
    os_platform: "osPlatform",
    rbac_group_id: "rbacGroupId",
    rbac_group_name: "rbacGroupName",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    resource_access_events: "resourceAccessEvents",
    risk_score: "riskScore",
    roles: "roles" required,
    tags: "tags",
    verdict: "verdict" required,
    version: "version",
    vm_metadata: "vmMetadata",
}

mg::derived_from! { DeviceEvidence: super::AlertEvidence }
