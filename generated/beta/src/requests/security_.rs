// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security`, by its URL.
    ///
    /// For example `/security`.
    SecurityResource(mg::One<models::Security>)
}

impl SecurityResource {
    /// `…/alerts`: many `alert`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityEvents.Read.All**, SecurityEvents.ReadWrite.All | **SecurityEvents.Read.All**, SecurityEvents.ReadWrite.All |
    /// | `GET …/{id}` | **SecurityEvents.Read.All**, **SecurityEvents.ReadWrite.All** | **SecurityEvents.Read.All**, **SecurityEvents.ReadWrite.All** |
    /// | `PATCH …/{id}` | **SecurityEvents.ReadWrite.All** | **SecurityEvents.ReadWrite.All** |
    #[inline]
    pub fn alerts(&self) -> requests::alert::AlertCollection {
        mg::to(self, "alerts")
    }

    /// `…/alerts_v2`: many `microsoft.graph.security.alert`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityAlert.Read.All**, SecurityAlert.ReadWrite.All | **SecurityAlert.Read.All**, SecurityAlert.ReadWrite.All |
    /// | `GET …/{id}` | **SecurityAlert.Read.All**, **SecurityAlert.ReadWrite.All** | **SecurityAlert.Read.All**, **SecurityAlert.ReadWrite.All** |
    /// | `POST` | **SecurityAlert.Create.All**, SecurityAlert.ReadWrite.All | **SecurityAlert.Create.All**, SecurityAlert.ReadWrite.All |
    /// | `PATCH …/{id}` | **SecurityAlert.ReadWrite.All** | **SecurityAlert.ReadWrite.All** |
    #[inline]
    pub fn alerts_v2(&self) -> requests::security::alert::AlertCollection {
        mg::to(self, "alerts_v2")
    }

    /// `…/attackSimulation`: `attackSimulationRoot`
    #[inline]
    pub fn attack_simulation(
        &self,
    ) -> requests::attack_simulation_root::AttackSimulationRootResource {
        mg::to(self, "attackSimulation")
    }

    /// `…/auditLog`: `microsoft.graph.security.auditCoreRoot`
    #[inline]
    pub fn audit_log(
        &self,
    ) -> requests::security::audit_core_root::AuditCoreRootResource {
        mg::to(self, "auditLog")
    }

    /// `…/caseManagement`: `microsoft.graph.security.caseManagementRoot`
    #[inline]
    pub fn case_management(
        &self,
    ) -> requests::security::case_management_root::CaseManagementRootResource {
        mg::to(self, "caseManagement")
    }

    /// `…/cases`: `microsoft.graph.security.casesRoot`
    #[inline]
    pub fn cases(&self) -> requests::security::cases_root::CasesRootResource {
        mg::to(self, "cases")
    }

    /// `…/cloudAppSecurityProfiles`: many `cloudAppSecurityProfile`
    #[inline]
    pub fn cloud_app_security_profiles(
        &self,
    ) -> requests::cloud_app_security_profile::CloudAppSecurityProfileCollection {
        mg::to(self, "cloudAppSecurityProfiles")
    }

    /// `…/collaboration`: `microsoft.graph.security.collaborationRoot`
    #[inline]
    pub fn collaboration(
        &self,
    ) -> requests::security::collaboration_root::CollaborationRootResource {
        mg::to(self, "collaboration")
    }

    /// `…/dataDiscovery`: `microsoft.graph.security.dataDiscoveryRoot`
    #[inline]
    pub fn data_discovery(
        &self,
    ) -> requests::security::data_discovery_root::DataDiscoveryRootResource {
        mg::to(self, "dataDiscovery")
    }

    /// `…/dataSecurityAndGovernance`: `tenantDataSecurityAndGovernance`
    #[inline]
    pub fn data_security_and_governance(
        &self,
    ) -> requests::tenant_data_security_and_governance::TenantDataSecurityAndGovernanceResource {
        mg::to(self, "dataSecurityAndGovernance")
    }

    /// `…/domainSecurityProfiles`: many `domainSecurityProfile`
    #[inline]
    pub fn domain_security_profiles(
        &self,
    ) -> requests::domain_security_profile::DomainSecurityProfileCollection {
        mg::to(self, "domainSecurityProfiles")
    }

    /// `…/fileSecurityProfiles`: many `fileSecurityProfile`
    #[inline]
    pub fn file_security_profiles(
        &self,
    ) -> requests::file_security_profile::FileSecurityProfileCollection {
        mg::to(self, "fileSecurityProfiles")
    }

    /// `…/hostSecurityProfiles`: many `hostSecurityProfile`
    #[inline]
    pub fn host_security_profiles(
        &self,
    ) -> requests::host_security_profile::HostSecurityProfileCollection {
        mg::to(self, "hostSecurityProfiles")
    }

    /// `…/identities`: `microsoft.graph.security.identityContainer`
    #[inline]
    pub fn identities(
        &self,
    ) -> requests::security::identity_container::IdentityContainerResource {
        mg::to(self, "identities")
    }

    /// `…/incidentTasks`: many `microsoft.graph.security.incidentTask`
    #[inline]
    pub fn incident_tasks(
        &self,
    ) -> requests::security::incident_task::IncidentTaskCollection {
        mg::to(self, "incidentTasks")
    }

    /// `…/incidents`: many `microsoft.graph.security.incident`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityIncident.Read.All**, SecurityIncident.ReadWrite.All | **SecurityIncident.Read.All**, SecurityIncident.ReadWrite.All |
    /// | `GET …/{id}` | **SecurityIncident.Read.All**, **SecurityIncident.ReadWrite.All** | **SecurityIncident.Read.All**, **SecurityIncident.ReadWrite.All** |
    /// | `PATCH …/{id}` | **SecurityIncident.ReadWrite.All** | **SecurityIncident.ReadWrite.All** |
    #[inline]
    pub fn incidents(&self) -> requests::security::incident::IncidentCollection {
        mg::to(self, "incidents")
    }

    /// `…/informationProtection`: `microsoft.graph.security.informationProtection`
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::security::information_protection::InformationProtectionResource {
        mg::to(self, "informationProtection")
    }

    /// `…/ipSecurityProfiles`: many `ipSecurityProfile`
    #[inline]
    pub fn ip_security_profiles(
        &self,
    ) -> requests::ip_security_profile::IpSecurityProfileCollection {
        mg::to(self, "ipSecurityProfiles")
    }

    /// `…/labels`: `microsoft.graph.security.labelsRoot`
    #[inline]
    pub fn labels(&self) -> requests::security::labels_root::LabelsRootResource {
        mg::to(self, "labels")
    }

    /// `…/partner`: `microsoft.graph.partner.security.partnerSecurity`
    #[inline]
    pub fn partner(
        &self,
    ) -> requests::partner::security::partner_security::PartnerSecurityResource {
        mg::to(self, "partner")
    }

    /// `…/providerTenantSettings`: many `providerTenantSetting`
    #[inline]
    pub fn provider_tenant_settings(
        &self,
    ) -> requests::provider_tenant_setting::ProviderTenantSettingCollection {
        mg::to(self, "providerTenantSettings")
    }

    /// `…/rules`: `microsoft.graph.security.rulesRoot`
    #[inline]
    pub fn rules(&self) -> requests::security::rules_root::RulesRootResource {
        mg::to(self, "rules")
    }

    /// `…/secureScoreControlProfiles`: many `secureScoreControlProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityEvents.Read.All**, SecurityEvents.ReadWrite.All | **SecurityEvents.Read.All**, SecurityEvents.ReadWrite.All |
    /// | `GET …/{id}` | **SecurityEvents.Read.All**, **SecurityEvents.ReadWrite.All** | **SecurityEvents.Read.All**, **SecurityEvents.ReadWrite.All** |
    /// | `PATCH …/{id}` | **SecurityEvents.ReadWrite.All** | **SecurityEvents.ReadWrite.All** |
    #[inline]
    pub fn secure_score_control_profiles(
        &self,
    ) -> requests::secure_score_control_profile::SecureScoreControlProfileCollection {
        mg::to(self, "secureScoreControlProfiles")
    }

    /// `…/secureScores`: many `secureScore`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityEvents.Read.All**, SecurityEvents.ReadWrite.All | **SecurityEvents.Read.All**, SecurityEvents.ReadWrite.All |
    /// | `GET …/{id}` | **SecurityEvents.Read.All**, SecurityEvents.ReadWrite.All | **SecurityEvents.Read.All**, SecurityEvents.ReadWrite.All |
    #[inline]
    pub fn secure_scores(&self) -> requests::secure_score::SecureScoreCollection {
        mg::to(self, "secureScores")
    }

    /// `…/securityActions`: many `securityAction`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **SecurityActions.Read.All**, **SecurityActions.ReadWrite.All** |
    /// | `GET …/{id}` | **SecurityActions.Read.All**, SecurityActions.ReadWrite.All |
    /// | `POST` | **SecurityActions.ReadWrite.All** |
    #[inline]
    pub fn security_actions(
        &self,
    ) -> requests::security_action::SecurityActionCollection {
        mg::to(self, "securityActions")
    }

    /// `…/securityCopilot`: `securityCopilot`
    #[inline]
    pub fn security_copilot(
        &self,
    ) -> requests::security_copilot::SecurityCopilotResource {
        mg::to(self, "securityCopilot")
    }

    /// `…/subjectRightsRequests`: many `subjectRightsRequest`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **SubjectRightsRequest.Read.All**, **SubjectRightsRequest.ReadWrite.All** |
    /// | `GET …/{id}` | **SubjectRightsRequest.Read.All**, **SubjectRightsRequest.ReadWrite.All** |
    /// | `POST` | **SubjectRightsRequest.ReadWrite.All** |
    /// | `PATCH …/{id}` | **SubjectRightsRequest.ReadWrite.All** |
    #[inline]
    pub fn subject_rights_requests(
        &self,
    ) -> requests::subject_rights_request::SubjectRightsRequestCollection {
        mg::to(self, "subjectRightsRequests")
    }

    /// `…/threatIntelligence`: `microsoft.graph.security.threatIntelligence`
    #[inline]
    pub fn threat_intelligence(
        &self,
    ) -> requests::security::threat_intelligence::ThreatIntelligenceResource {
        mg::to(self, "threatIntelligence")
    }

    /// `…/threatSubmission`: `microsoft.graph.security.threatSubmissionRoot`
    #[inline]
    pub fn threat_submission(
        &self,
    ) -> requests::security::threat_submission_root::ThreatSubmissionRootResource {
        mg::to(self, "threatSubmission")
    }

    /// `…/tiIndicators`: many `tiIndicator`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatIndicators.ReadWrite.OwnedBy** | **ThreatIndicators.ReadWrite.OwnedBy** |
    /// | `GET …/{id}` | **ThreatIndicators.ReadWrite.OwnedBy** | **ThreatIndicators.ReadWrite.OwnedBy** |
    /// | `POST` | **ThreatIndicators.ReadWrite.OwnedBy** | **ThreatIndicators.ReadWrite.OwnedBy** |
    /// | `PATCH …/{id}` | **ThreatIndicators.ReadWrite.OwnedBy** | **ThreatIndicators.ReadWrite.OwnedBy** |
    /// | `DELETE …/{id}` | **ThreatIndicators.ReadWrite.OwnedBy** | **ThreatIndicators.ReadWrite.OwnedBy** |
    #[inline]
    pub fn ti_indicators(&self) -> requests::ti_indicator::TiIndicatorCollection {
        mg::to(self, "tiIndicators")
    }

    /// `…/triggerTypes`: `microsoft.graph.security.triggerTypesRoot`
    #[inline]
    pub fn trigger_types(
        &self,
    ) -> requests::security::trigger_types_root::TriggerTypesRootResource {
        mg::to(self, "triggerTypes")
    }

    /// `…/triggers`: `microsoft.graph.security.triggersRoot`
    #[inline]
    pub fn triggers(&self) -> requests::security::triggers_root::TriggersRootResource {
        mg::to(self, "triggers")
    }

    /// `…/userSecurityProfiles`: many `userSecurityProfile`
    #[inline]
    pub fn user_security_profiles(
        &self,
    ) -> requests::user_security_profile::UserSecurityProfileCollection {
        mg::to(self, "userSecurityProfiles")
    }

    /// `…/zones`: many `microsoft.graph.security.zone`
    #[inline]
    pub fn zones(&self) -> requests::security::zone::ZoneCollection {
        mg::to(self, "zones")
    }

    /// `GET …/microsoft.graph.security.getHuntingSchema`
    #[inline]
    pub fn get_hunting_schema(
        &self,
    ) -> mg::Request<models::security::HuntingSchemaResult> {
        mg::Path::function(self, "microsoft.graph.security.getHuntingSchema")
    }

    /// `GET …/microsoft.graph.security.getRunHuntingQuery(query=…,timespan=…,workspaceId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ThreatHunting.Read.All** | **ThreatHunting.Read.All** |
    #[inline]
    pub fn get_run_hunting_query(
        &self,
        parameters: GetRunHuntingQuery,
    ) -> mg::Request<models::security::HuntingQueryResults> {
        mg::Path::function_with(
            self,
            "microsoft.graph.security.getRunHuntingQuery",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.security.runHuntingQuery`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ThreatHunting.Read.All** | **ThreatHunting.Read.All** |
    #[inline]
    pub fn run_hunting_query(
        &self,
        parameters: RunHuntingQuery,
    ) -> mg::Request<models::security::HuntingQueryResults> {
        mg::Path::action_with(
            self,
            "microsoft.graph.security.runHuntingQuery",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.getRunHuntingQuery`.
    GetRunHuntingQuery "microsoft.graph.security.getRunHuntingQuery" "parameters";
    /// `query`: String
    query "query": String,
    /// `timespan`: String
    timespan "timespan": String,
    /// `workspaceId`: Guid
    workspace_id "workspaceId": mg::Guid,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.runHuntingQuery`.
    RunHuntingQuery "microsoft.graph.security.runHuntingQuery" "parameters";
    /// `query`: String
    query "query": String,
    /// `timespan`: String
    timespan "timespan": String,
    /// `workspaceId`: Guid
    workspace_id "workspaceId": mg::Guid,
}
