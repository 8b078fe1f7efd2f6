// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security`][reference].
///
/// Requests: [`SecurityResource`](crate::requests::security_::SecurityResource), for example
/// `graph.security()`.
///
/// Operations: `get_hunting_schema`, `get_run_hunting_query`, `run_hunting_query`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-beta
pub struct Security {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Security: "microsoft.graph.security", entity;
}

impl Security {
    /// `alerts`: many [`Alert`](super::Alert).
    pub const ALERTS: mg::Nav<Security, Vec<super::Alert>> = mg::Nav::new("alerts");
    /// `alerts_v2`: many [`Alert`](crate::models::security::Alert).
    pub const ALERTS_V2: mg::Nav<Security, Vec<crate::models::security::Alert>> = mg::Nav::new(
        "alerts_v2",
    );
    /// `attackSimulation`: [`AttackSimulationRoot`](super::AttackSimulationRoot).
    pub const ATTACK_SIMULATION: mg::Nav<Security, super::AttackSimulationRoot> = mg::Nav::new(
        "attackSimulation",
    );
    /// `auditLog`: [`AuditCoreRoot`](crate::models::security::AuditCoreRoot).
    pub const AUDIT_LOG: mg::Nav<Security, crate::models::security::AuditCoreRoot> = mg::Nav::new(
        "auditLog",
    );
    /// `caseManagement`: [`CaseManagementRoot`](crate::models::security::CaseManagementRoot).
    pub const CASE_MANAGEMENT: mg::Nav<
        Security,
        crate::models::security::CaseManagementRoot,
    > = mg::Nav::new("caseManagement");
    /// `cases`: [`CasesRoot`](crate::models::security::CasesRoot).
    pub const CASES: mg::Nav<Security, crate::models::security::CasesRoot> = mg::Nav::new(
        "cases",
    );
    /// `cloudAppSecurityProfiles`: many
    /// [`CloudAppSecurityProfile`](super::CloudAppSecurityProfile).
    pub const CLOUD_APP_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::CloudAppSecurityProfile>,
    > = mg::Nav::new("cloudAppSecurityProfiles");
    /// `collaboration`: [`CollaborationRoot`](crate::models::security::CollaborationRoot).
    pub const COLLABORATION: mg::Nav<
        Security,
        crate::models::security::CollaborationRoot,
    > = mg::Nav::new("collaboration");
    /// `dataDiscovery`: [`DataDiscoveryRoot`](crate::models::security::DataDiscoveryRoot).
    pub const DATA_DISCOVERY: mg::Nav<
        Security,
        crate::models::security::DataDiscoveryRoot,
    > = mg::Nav::new("dataDiscovery");
    /// `dataSecurityAndGovernance`:
    /// [`TenantDataSecurityAndGovernance`](super::TenantDataSecurityAndGovernance).
    pub const DATA_SECURITY_AND_GOVERNANCE: mg::Nav<
        Security,
        super::TenantDataSecurityAndGovernance,
    > = mg::Nav::new("dataSecurityAndGovernance");
    /// `domainSecurityProfiles`: many [`DomainSecurityProfile`](super::DomainSecurityProfile).
    pub const DOMAIN_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::DomainSecurityProfile>,
    > = mg::Nav::new("domainSecurityProfiles");
    /// `fileSecurityProfiles`: many [`FileSecurityProfile`](super::FileSecurityProfile).
    pub const FILE_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::FileSecurityProfile>,
    > = mg::Nav::new("fileSecurityProfiles");
    /// `hostSecurityProfiles`: many [`HostSecurityProfile`](super::HostSecurityProfile).
    pub const HOST_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::HostSecurityProfile>,
    > = mg::Nav::new("hostSecurityProfiles");
    /// `identities`: [`IdentityContainer`](crate::models::security::IdentityContainer).
    pub const IDENTITIES: mg::Nav<
        Security,
        crate::models::security::IdentityContainer,
    > = mg::Nav::new("identities");
    /// `incidentTasks`: many [`IncidentTask`](crate::models::security::IncidentTask).
    pub const INCIDENT_TASKS: mg::Nav<
        Security,
        Vec<crate::models::security::IncidentTask>,
    > = mg::Nav::new("incidentTasks");
    /// `incidents`: many [`Incident`](crate::models::security::Incident).
    pub const INCIDENTS: mg::Nav<Security, Vec<crate::models::security::Incident>> = mg::Nav::new(
        "incidents",
    );
    /// `informationProtection`:
    /// [`InformationProtection`](crate::models::security::InformationProtection).
    pub const INFORMATION_PROTECTION: mg::Nav<
        Security,
        crate::models::security::InformationProtection,
    > = mg::Nav::new("informationProtection");
    /// `ipSecurityProfiles`: many [`IpSecurityProfile`](super::IpSecurityProfile).
    pub const IP_SECURITY_PROFILES: mg::Nav<Security, Vec<super::IpSecurityProfile>> = mg::Nav::new(
        "ipSecurityProfiles",
    );
    /// `labels`: [`LabelsRoot`](crate::models::security::LabelsRoot).
    pub const LABELS: mg::Nav<Security, crate::models::security::LabelsRoot> = mg::Nav::new(
        "labels",
    );
    /// `partner`: [`PartnerSecurity`](crate::models::partner::security::PartnerSecurity).
    pub const PARTNER: mg::Nav<
        Security,
        crate::models::partner::security::PartnerSecurity,
    > = mg::Nav::new("partner");
    /// `providerTenantSettings`: many [`ProviderTenantSetting`](super::ProviderTenantSetting).
    pub const PROVIDER_TENANT_SETTINGS: mg::Nav<
        Security,
        Vec<super::ProviderTenantSetting>,
    > = mg::Nav::new("providerTenantSettings");
    /// `rules`: [`RulesRoot`](crate::models::security::RulesRoot).
    pub const RULES: mg::Nav<Security, crate::models::security::RulesRoot> = mg::Nav::new(
        "rules",
    );
    /// `secureScoreControlProfiles`: many
    /// [`SecureScoreControlProfile`](super::SecureScoreControlProfile).
    pub const SECURE_SCORE_CONTROL_PROFILES: mg::Nav<
        Security,
        Vec<super::SecureScoreControlProfile>,
    > = mg::Nav::new("secureScoreControlProfiles");
    /// `secureScores`: many [`SecureScore`](super::SecureScore).
    pub const SECURE_SCORES: mg::Nav<Security, Vec<super::SecureScore>> = mg::Nav::new(
        "secureScores",
    );
    /// `securityActions`: many [`SecurityAction`](super::SecurityAction).
    pub const SECURITY_ACTIONS: mg::Nav<Security, Vec<super::SecurityAction>> = mg::Nav::new(
        "securityActions",
    );
    /// `securityCopilot`: [`SecurityCopilot`](super::SecurityCopilot).
    pub const SECURITY_COPILOT: mg::Nav<Security, super::SecurityCopilot> = mg::Nav::new(
        "securityCopilot",
    );
    /// `subjectRightsRequests`: many [`SubjectRightsRequest`](super::SubjectRightsRequest).
    pub const SUBJECT_RIGHTS_REQUESTS: mg::Nav<
        Security,
        Vec<super::SubjectRightsRequest>,
    > = mg::Nav::new("subjectRightsRequests");
    /// `threatIntelligence`: [`ThreatIntelligence`](crate::models::security::ThreatIntelligence).
    pub const THREAT_INTELLIGENCE: mg::Nav<
        Security,
        crate::models::security::ThreatIntelligence,
    > = mg::Nav::new("threatIntelligence");
    /// `threatSubmission`: [`ThreatSubmissionRoot`](crate::models::security::ThreatSubmissionRoot).
    pub const THREAT_SUBMISSION: mg::Nav<
        Security,
        crate::models::security::ThreatSubmissionRoot,
    > = mg::Nav::new("threatSubmission");
    /// `tiIndicators`: many [`TiIndicator`](super::TiIndicator).
    pub const TI_INDICATORS: mg::Nav<Security, Vec<super::TiIndicator>> = mg::Nav::new(
        "tiIndicators",
    );
    /// `triggerTypes`: [`TriggerTypesRoot`](crate::models::security::TriggerTypesRoot).
    pub const TRIGGER_TYPES: mg::Nav<
        Security,
        crate::models::security::TriggerTypesRoot,
    > = mg::Nav::new("triggerTypes");
    /// `triggers`: [`TriggersRoot`](crate::models::security::TriggersRoot).
    pub const TRIGGERS: mg::Nav<Security, crate::models::security::TriggersRoot> = mg::Nav::new(
        "triggers",
    );
    /// `userSecurityProfiles`: many [`UserSecurityProfile`](super::UserSecurityProfile).
    pub const USER_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::UserSecurityProfile>,
    > = mg::Nav::new("userSecurityProfiles");
    /// `zones`: many [`Zone`](crate::models::security::Zone).
    pub const ZONES: mg::Nav<Security, Vec<crate::models::security::Zone>> = mg::Nav::new(
        "zones",
    );
}
