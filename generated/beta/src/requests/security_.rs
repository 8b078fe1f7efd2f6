// @generated
use crate::{mg, models, requests};

/// Requests on one [`Security`](models::Security): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.security()`.
#[derive(Clone, Debug)]
pub struct SecurityResource(mg::One<models::Security>);

mg::builder! { SecurityResource: mg::One<models::Security> }

impl SecurityResource {
    /// `…/alerts`: many [`Alert`](models::Alert).
    ///
    /// Least privileged permission to read: `SecurityEvents.Read.All` (delegated, application).
    #[inline]
    pub fn alerts(&self) -> requests::alert::AlertCollection {
        mg::navigate(self, "alerts")
    }

    /// `…/alerts_v2`: many [`Alert`](models::security::Alert).
    ///
    /// Least privileged permission to read: `SecurityAlert.Read.All` (delegated, application).
    #[inline]
    pub fn alerts_v2(&self) -> requests::security::alert::AlertCollection {
        mg::navigate(self, "alerts_v2")
    }

    /// `…/attackSimulation`: [`AttackSimulationRoot`](models::AttackSimulationRoot).
    #[inline]
    pub fn attack_simulation(
        &self,
    ) -> requests::attack_simulation_root::AttackSimulationRootResource {
        mg::navigate(self, "attackSimulation")
    }

    /// `…/auditLog`: [`AuditCoreRoot`](models::security::AuditCoreRoot).
    #[inline]
    pub fn audit_log(
        &self,
    ) -> requests::security::audit_core_root::AuditCoreRootResource {
        mg::navigate(self, "auditLog")
    }

    /// `…/caseManagement`: [`CaseManagementRoot`](models::security::CaseManagementRoot).
    #[inline]
    pub fn case_management(
        &self,
    ) -> requests::security::case_management_root::CaseManagementRootResource {
        mg::navigate(self, "caseManagement")
    }

    /// `…/cases`: [`CasesRoot`](models::security::CasesRoot).
    #[inline]
    pub fn cases(&self) -> requests::security::cases_root::CasesRootResource {
        mg::navigate(self, "cases")
    }

    /// `…/cloudAppSecurityProfiles`: many
    /// [`CloudAppSecurityProfile`](models::CloudAppSecurityProfile).
    #[inline]
    pub fn cloud_app_security_profiles(
        &self,
    ) -> requests::cloud_app_security_profile::CloudAppSecurityProfileCollection {
        mg::navigate(self, "cloudAppSecurityProfiles")
    }

    /// `…/collaboration`: [`CollaborationRoot`](models::security::CollaborationRoot).
    #[inline]
    pub fn collaboration(
        &self,
    ) -> requests::security::collaboration_root::CollaborationRootResource {
        mg::navigate(self, "collaboration")
    }

    /// `…/dataDiscovery`: [`DataDiscoveryRoot`](models::security::DataDiscoveryRoot).
    #[inline]
    pub fn data_discovery(
        &self,
    ) -> requests::security::data_discovery_root::DataDiscoveryRootResource {
        mg::navigate(self, "dataDiscovery")
    }

    /// `…/dataSecurityAndGovernance`:
    /// [`TenantDataSecurityAndGovernance`](models::TenantDataSecurityAndGovernance).
    #[inline]
    pub fn data_security_and_governance(
        &self,
    ) -> requests::tenant_data_security_and_governance::TenantDataSecurityAndGovernanceResource {
        mg::navigate(self, "dataSecurityAndGovernance")
    }

    /// `…/domainSecurityProfiles`: many [`DomainSecurityProfile`](models::DomainSecurityProfile).
    #[inline]
    pub fn domain_security_profiles(
        &self,
    ) -> requests::domain_security_profile::DomainSecurityProfileCollection {
        mg::navigate(self, "domainSecurityProfiles")
    }

    /// `…/fileSecurityProfiles`: many [`FileSecurityProfile`](models::FileSecurityProfile).
    #[inline]
    pub fn file_security_profiles(
        &self,
    ) -> requests::file_security_profile::FileSecurityProfileCollection {
        mg::navigate(self, "fileSecurityProfiles")
    }

    /// `…/hostSecurityProfiles`: many [`HostSecurityProfile`](models::HostSecurityProfile).
    #[inline]
    pub fn host_security_profiles(
        &self,
    ) -> requests::host_security_profile::HostSecurityProfileCollection {
        mg::navigate(self, "hostSecurityProfiles")
    }

    /// `…/identities`: [`IdentityContainer`](models::security::IdentityContainer).
    #[inline]
    pub fn identities(
        &self,
    ) -> requests::security::identity_container::IdentityContainerResource {
        mg::navigate(self, "identities")
    }

    /// `…/incidentTasks`: many [`IncidentTask`](models::security::IncidentTask).
    #[inline]
    pub fn incident_tasks(
        &self,
    ) -> requests::security::incident_task::IncidentTaskCollection {
        mg::navigate(self, "incidentTasks")
    }

    /// `…/incidents`: many [`Incident`](models::security::Incident).
    ///
    /// Least privileged permission to read: `SecurityIncident.Read.All` (delegated, application).
    #[inline]
    pub fn incidents(&self) -> requests::security::incident::IncidentCollection {
        mg::navigate(self, "incidents")
    }

    /// `…/informationProtection`:
    /// [`InformationProtection`](models::security::InformationProtection).
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::security::information_protection::InformationProtectionResource {
        mg::navigate(self, "informationProtection")
    }

    /// `…/ipSecurityProfiles`: many [`IpSecurityProfile`](models::IpSecurityProfile).
    #[inline]
    pub fn ip_security_profiles(
        &self,
    ) -> requests::ip_security_profile::IpSecurityProfileCollection {
        mg::navigate(self, "ipSecurityProfiles")
    }

    /// `…/labels`: [`LabelsRoot`](models::security::LabelsRoot).
    #[inline]
    pub fn labels(&self) -> requests::security::labels_root::LabelsRootResource {
        mg::navigate(self, "labels")
    }

    /// `…/partner`: [`PartnerSecurity`](models::partner::security::PartnerSecurity).
    #[inline]
    pub fn partner(
        &self,
    ) -> requests::partner::security::partner_security::PartnerSecurityResource {
        mg::navigate(self, "partner")
    }

    /// `…/providerTenantSettings`: many [`ProviderTenantSetting`](models::ProviderTenantSetting).
    #[inline]
    pub fn provider_tenant_settings(
        &self,
    ) -> requests::provider_tenant_setting::ProviderTenantSettingCollection {
        mg::navigate(self, "providerTenantSettings")
    }

    /// `…/rules`: [`RulesRoot`](models::security::RulesRoot).
    #[inline]
    pub fn rules(&self) -> requests::security::rules_root::RulesRootResource {
        mg::navigate(self, "rules")
    }

    /// `…/secureScoreControlProfiles`: many
    /// [`SecureScoreControlProfile`](models::SecureScoreControlProfile).
    ///
    /// Least privileged permission to read: `SecurityEvents.Read.All` (delegated, application).
    #[inline]
    pub fn secure_score_control_profiles(
        &self,
    ) -> requests::secure_score_control_profile::SecureScoreControlProfileCollection {
        mg::navigate(self, "secureScoreControlProfiles")
    }

    /// `…/secureScores`: many [`SecureScore`](models::SecureScore).
    ///
    /// Least privileged permission to read: `SecurityEvents.Read.All` (delegated, application).
    #[inline]
    pub fn secure_scores(&self) -> requests::secure_score::SecureScoreCollection {
        mg::navigate(self, "secureScores")
    }

    /// `…/securityActions`: many [`SecurityAction`](models::SecurityAction).
    ///
    /// Least privileged permission to read: `SecurityActions.Read.All` (application).
    #[inline]
    pub fn security_actions(
        &self,
    ) -> requests::security_action::SecurityActionCollection {
        mg::navigate(self, "securityActions")
    }

    /// `…/securityCopilot`: [`SecurityCopilot`](models::SecurityCopilot).
    #[inline]
    pub fn security_copilot(
        &self,
    ) -> requests::security_copilot::SecurityCopilotResource {
        mg::navigate(self, "securityCopilot")
    }

    /// `…/subjectRightsRequests`: many [`SubjectRightsRequest`](models::SubjectRightsRequest).
    ///
    /// Least privileged permission to read: `SubjectRightsRequest.Read.All` (delegated).
    #[inline]
    pub fn subject_rights_requests(
        &self,
    ) -> requests::subject_rights_request::SubjectRightsRequestCollection {
        mg::navigate(self, "subjectRightsRequests")
    }

    /// `…/threatIntelligence`: [`ThreatIntelligence`](models::security::ThreatIntelligence).
    #[inline]
    pub fn threat_intelligence(
        &self,
    ) -> requests::security::threat_intelligence::ThreatIntelligenceResource {
        mg::navigate(self, "threatIntelligence")
    }

    /// `…/threatSubmission`: [`ThreatSubmissionRoot`](models::security::ThreatSubmissionRoot).
    #[inline]
    pub fn threat_submission(
        &self,
    ) -> requests::security::threat_submission_root::ThreatSubmissionRootResource {
        mg::navigate(self, "threatSubmission")
    }

    /// `…/tiIndicators`: many [`TiIndicator`](models::TiIndicator).
    ///
    /// Least privileged permission to read: `ThreatIndicators.ReadWrite.OwnedBy` (delegated,
    /// application).
    #[inline]
    pub fn ti_indicators(&self) -> requests::ti_indicator::TiIndicatorCollection {
        mg::navigate(self, "tiIndicators")
    }

    /// `…/triggerTypes`: [`TriggerTypesRoot`](models::security::TriggerTypesRoot).
    #[inline]
    pub fn trigger_types(
        &self,
    ) -> requests::security::trigger_types_root::TriggerTypesRootResource {
        mg::navigate(self, "triggerTypes")
    }

    /// `…/triggers`: [`TriggersRoot`](models::security::TriggersRoot).
    #[inline]
    pub fn triggers(&self) -> requests::security::triggers_root::TriggersRootResource {
        mg::navigate(self, "triggers")
    }

    /// `…/userSecurityProfiles`: many [`UserSecurityProfile`](models::UserSecurityProfile).
    #[inline]
    pub fn user_security_profiles(
        &self,
    ) -> requests::user_security_profile::UserSecurityProfileCollection {
        mg::navigate(self, "userSecurityProfiles")
    }

    /// `…/zones`: many [`Zone`](models::security::Zone).
    #[inline]
    pub fn zones(&self) -> requests::security::zone::ZoneCollection {
        mg::navigate(self, "zones")
    }

    /// `GET …/microsoft.graph.security.getHuntingSchema`.
    ///
    /// Returns [`HuntingSchemaResult`](models::security::HuntingSchemaResult).
    #[doc(alias = "microsoft.graph.security.getHuntingSchema")]
    #[inline]
    pub fn get_hunting_schema(
        &self,
    ) -> mg::Request<models::security::HuntingSchemaResult> {
        self.raw().function("microsoft.graph.security.getHuntingSchema")
    }

    /// `GET …/microsoft.graph.security.getRunHuntingQuery(query=…,timespan=…,workspaceId=…)`.
    ///
    /// Returns [`HuntingQueryResults`](models::security::HuntingQueryResults).
    ///
    /// Least privileged permission: `ThreatHunting.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.getRunHuntingQuery")]
    #[inline]
    pub fn get_run_hunting_query(
        &self,
        parameters: GetRunHuntingQuery,
    ) -> mg::Request<models::security::HuntingQueryResults> {
        self.raw()
            .function_with("microsoft.graph.security.getRunHuntingQuery", &parameters)
    }

    /// `POST …/microsoft.graph.security.runHuntingQuery`.
    ///
    /// Returns [`HuntingQueryResults`](models::security::HuntingQueryResults).
    ///
    /// Least privileged permission: not known.
    #[doc(alias = "microsoft.graph.security.runHuntingQuery")]
    #[inline]
    pub fn run_hunting_query(
        &self,
        parameters: RunHuntingQuery,
    ) -> mg::Request<models::security::HuntingQueryResults> {
        self.raw().action_with("microsoft.graph.security.runHuntingQuery", &parameters)
    }
}

/// Parameters of [`SecurityResource::get_run_hunting_query`].
pub struct GetRunHuntingQuery {
    /// `query`.
    pub query: mg::Field<String>,
    /// `timespan`.
    pub timespan: mg::Field<String>,
    /// `workspaceId`.
    pub workspace_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRunHuntingQuery: "microsoft.graph.security.getRunHuntingQuery", parameters;
    query: "query",
    timespan: "timespan",
    workspace_id: "workspaceId",
}

mg::required_parameters! {
    GetRunHuntingQuery;
    query: String,
    timespan: String,
    workspace_id: mg::Guid,
}

/// Parameters of [`SecurityResource::run_hunting_query`].
pub struct RunHuntingQuery {
    /// `query`.
    pub query: mg::Field<String>,
    /// `timespan`.
    pub timespan: mg::Field<String>,
    /// `workspaceId`.
    pub workspace_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RunHuntingQuery: "microsoft.graph.security.runHuntingQuery", parameters;
    query: "query",
    timespan: "timespan",
    workspace_id: "workspaceId",
}
