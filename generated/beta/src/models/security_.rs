// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-beta>
    Security "microsoft.graph.security" "entity";
}

impl Security {
    /// `alerts`: many `alert`, contained
    pub const ALERTS: mg::Nav<Security, Vec<super::Alert>> = mg::Nav::new("alerts");
    /// `alerts_v2`: many `microsoft.graph.security.alert`, contained
    pub const ALERTS_V2: mg::Nav<Security, Vec<crate::models::security::Alert>> = mg::Nav::new(
        "alerts_v2",
    );
    /// `attackSimulation`: `attackSimulationRoot`, contained
    pub const ATTACK_SIMULATION: mg::Nav<Security, super::AttackSimulationRoot> = mg::Nav::new(
        "attackSimulation",
    );
    /// `auditLog`: `microsoft.graph.security.auditCoreRoot`, contained
    pub const AUDIT_LOG: mg::Nav<Security, crate::models::security::AuditCoreRoot> = mg::Nav::new(
        "auditLog",
    );
    /// `caseManagement`: `microsoft.graph.security.caseManagementRoot`, contained
    pub const CASE_MANAGEMENT: mg::Nav<
        Security,
        crate::models::security::CaseManagementRoot,
    > = mg::Nav::new("caseManagement");
    /// `cases`: `microsoft.graph.security.casesRoot`, contained
    pub const CASES: mg::Nav<Security, crate::models::security::CasesRoot> = mg::Nav::new(
        "cases",
    );
    /// `cloudAppSecurityProfiles`: many `cloudAppSecurityProfile`, contained
    pub const CLOUD_APP_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::CloudAppSecurityProfile>,
    > = mg::Nav::new("cloudAppSecurityProfiles");
    /// `collaboration`: `microsoft.graph.security.collaborationRoot`, contained
    pub const COLLABORATION: mg::Nav<
        Security,
        crate::models::security::CollaborationRoot,
    > = mg::Nav::new("collaboration");
    /// `dataDiscovery`: `microsoft.graph.security.dataDiscoveryRoot`, contained
    pub const DATA_DISCOVERY: mg::Nav<
        Security,
        crate::models::security::DataDiscoveryRoot,
    > = mg::Nav::new("dataDiscovery");
    /// `dataSecurityAndGovernance`: `tenantDataSecurityAndGovernance`, contained
    pub const DATA_SECURITY_AND_GOVERNANCE: mg::Nav<
        Security,
        super::TenantDataSecurityAndGovernance,
    > = mg::Nav::new("dataSecurityAndGovernance");
    /// `domainSecurityProfiles`: many `domainSecurityProfile`, contained
    pub const DOMAIN_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::DomainSecurityProfile>,
    > = mg::Nav::new("domainSecurityProfiles");
    /// `fileSecurityProfiles`: many `fileSecurityProfile`, contained
    pub const FILE_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::FileSecurityProfile>,
    > = mg::Nav::new("fileSecurityProfiles");
    /// `hostSecurityProfiles`: many `hostSecurityProfile`, contained
    pub const HOST_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::HostSecurityProfile>,
    > = mg::Nav::new("hostSecurityProfiles");
    /// `identities`: `microsoft.graph.security.identityContainer`, contained
    pub const IDENTITIES: mg::Nav<
        Security,
        crate::models::security::IdentityContainer,
    > = mg::Nav::new("identities");
    /// `incidentTasks`: many `microsoft.graph.security.incidentTask`, contained
    pub const INCIDENT_TASKS: mg::Nav<
        Security,
        Vec<crate::models::security::IncidentTask>,
    > = mg::Nav::new("incidentTasks");
    /// `incidents`: many `microsoft.graph.security.incident`, contained
    pub const INCIDENTS: mg::Nav<Security, Vec<crate::models::security::Incident>> = mg::Nav::new(
        "incidents",
    );
    /// `informationProtection`: `microsoft.graph.security.informationProtection`, contained
    pub const INFORMATION_PROTECTION: mg::Nav<
        Security,
        crate::models::security::InformationProtection,
    > = mg::Nav::new("informationProtection");
    /// `ipSecurityProfiles`: many `ipSecurityProfile`, contained
    pub const IP_SECURITY_PROFILES: mg::Nav<Security, Vec<super::IpSecurityProfile>> = mg::Nav::new(
        "ipSecurityProfiles",
    );
    /// `labels`: `microsoft.graph.security.labelsRoot`, contained
    pub const LABELS: mg::Nav<Security, crate::models::security::LabelsRoot> = mg::Nav::new(
        "labels",
    );
    /// `partner`: `microsoft.graph.partner.security.partnerSecurity`, contained
    pub const PARTNER: mg::Nav<
        Security,
        crate::models::partner::security::PartnerSecurity,
    > = mg::Nav::new("partner");
    /// `providerTenantSettings`: many `providerTenantSetting`, contained
    pub const PROVIDER_TENANT_SETTINGS: mg::Nav<
        Security,
        Vec<super::ProviderTenantSetting>,
    > = mg::Nav::new("providerTenantSettings");
    /// `rules`: `microsoft.graph.security.rulesRoot`, contained
    pub const RULES: mg::Nav<Security, crate::models::security::RulesRoot> = mg::Nav::new(
        "rules",
    );
    /// `secureScoreControlProfiles`: many `secureScoreControlProfile`, contained
    pub const SECURE_SCORE_CONTROL_PROFILES: mg::Nav<
        Security,
        Vec<super::SecureScoreControlProfile>,
    > = mg::Nav::new("secureScoreControlProfiles");
    /// `secureScores`: many `secureScore`, contained
    pub const SECURE_SCORES: mg::Nav<Security, Vec<super::SecureScore>> = mg::Nav::new(
        "secureScores",
    );
    /// `securityActions`: many `securityAction`, contained
    pub const SECURITY_ACTIONS: mg::Nav<Security, Vec<super::SecurityAction>> = mg::Nav::new(
        "securityActions",
    );
    /// `securityCopilot`: `securityCopilot`, contained
    pub const SECURITY_COPILOT: mg::Nav<Security, super::SecurityCopilot> = mg::Nav::new(
        "securityCopilot",
    );
    /// `subjectRightsRequests`: many `subjectRightsRequest`, contained
    pub const SUBJECT_RIGHTS_REQUESTS: mg::Nav<
        Security,
        Vec<super::SubjectRightsRequest>,
    > = mg::Nav::new("subjectRightsRequests");
    /// `threatIntelligence`: `microsoft.graph.security.threatIntelligence`, contained
    pub const THREAT_INTELLIGENCE: mg::Nav<
        Security,
        crate::models::security::ThreatIntelligence,
    > = mg::Nav::new("threatIntelligence");
    /// `threatSubmission`: `microsoft.graph.security.threatSubmissionRoot`, contained
    pub const THREAT_SUBMISSION: mg::Nav<
        Security,
        crate::models::security::ThreatSubmissionRoot,
    > = mg::Nav::new("threatSubmission");
    /// `tiIndicators`: many `tiIndicator`, contained
    pub const TI_INDICATORS: mg::Nav<Security, Vec<super::TiIndicator>> = mg::Nav::new(
        "tiIndicators",
    );
    /// `triggerTypes`: `microsoft.graph.security.triggerTypesRoot`, contained
    pub const TRIGGER_TYPES: mg::Nav<
        Security,
        crate::models::security::TriggerTypesRoot,
    > = mg::Nav::new("triggerTypes");
    /// `triggers`: `microsoft.graph.security.triggersRoot`, contained
    pub const TRIGGERS: mg::Nav<Security, crate::models::security::TriggersRoot> = mg::Nav::new(
        "triggers",
    );
    /// `userSecurityProfiles`: many `userSecurityProfile`, contained
    pub const USER_SECURITY_PROFILES: mg::Nav<
        Security,
        Vec<super::UserSecurityProfile>,
    > = mg::Nav::new("userSecurityProfiles");
    /// `zones`: many `microsoft.graph.security.zone`, contained
    pub const ZONES: mg::Nav<Security, Vec<crate::models::security::Zone>> = mg::Nav::new(
        "zones",
    );
}
