// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.deviceEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    DeviceEvidence "microsoft.graph.security.deviceEvidence" "complex" : super::AlertEvidence;
    /// `azureAdDeviceId`: String
    azure_ad_device_id "azureAdDeviceId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `defenderAvStatus`: microsoft.graph.security.defenderAvStatus
    defender_av_status "defenderAvStatus": mg::Open<super::DefenderAvStatus>,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `deviceDnsName`: String
    device_dns_name "deviceDnsName": String,
    /// `dnsDomain`: String
    dns_domain "dnsDomain": String,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `healthStatus`: microsoft.graph.security.deviceHealthStatus
    health_status "healthStatus": mg::Open<super::DeviceHealthStatus>,
    /// `hostName`: String
    host_name "hostName": String,
    /// `ipInterfaces`: Collection(String)
    ip_interfaces "ipInterfaces": Vec<String>,
    /// `lastExternalIpAddress`: String
    last_external_ip_address "lastExternalIpAddress": String,
    /// `lastIpAddress`: String
    last_ip_address "lastIpAddress": String,
    /// `loggedOnUsers`: Collection(microsoft.graph.security.loggedOnUser)
    logged_on_users "loggedOnUsers": Vec<super::LoggedOnUser>,
    /// `mdeDeviceId`: String
    mde_device_id "mdeDeviceId": String,
    /// `ntDomain`: String
    nt_domain "ntDomain": String,
    /// `onboardingStatus`: microsoft.graph.security.onboardingStatus
    onboarding_status "onboardingStatus": mg::Open<super::OnboardingStatus>,
    /// `osBuild`: Int64
    os_build "osBuild": i64,
    /// `osPlatform`: String
    os_platform "osPlatform": String,
    /// `rbacGroupId`: Int32
    rbac_group_id "rbacGroupId": i32,
    /// `rbacGroupName`: String
    rbac_group_name "rbacGroupName": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `resourceAccessEvents`: Collection(microsoft.graph.security.resourceAccessEvent)
    resource_access_events "resourceAccessEvents": Vec<super::ResourceAccessEvent>,
    /// `riskScore`: microsoft.graph.security.deviceRiskScore
    risk_score "riskScore": mg::Open<super::DeviceRiskScore>,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
    /// `version`: String
    version "version": String,
    /// `vmMetadata`: microsoft.graph.security.vmMetadata
    vm_metadata "vmMetadata": mg::Boxed<super::VmMetadata>,
}

mg::derived_from! { DeviceEvidence: super::AlertEvidence }
