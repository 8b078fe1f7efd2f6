// @generated
//! The service root.
use crate::{mg, models, requests};

/// The service, by its root URL.
pub struct Graph(mg::Path);

mg::service! { Graph "https://graph.microsoft.com/beta" }

impl Graph {
    /// `/accessReviewDecisions`: many `accessReviewDecision`.
    #[inline]
    pub fn access_review_decisions(
        &self,
    ) -> requests::access_review_decision::AccessReviewDecisionCollection {
        mg::to(self, "accessReviewDecisions")
    }

    /// `/accessReviews`: many `accessReview`.
    #[inline]
    pub fn access_reviews(&self) -> requests::access_review::AccessReviewCollection {
        mg::to(self, "accessReviews")
    }

    /// `/activitystatistics`: many `activityStatistics`.
    #[inline]
    pub fn activitystatistics(
        &self,
    ) -> requests::activity_statistics::ActivityStatisticsCollection {
        mg::to(self, "activitystatistics")
    }

    /// `/admin`: `admin`.
    #[inline]
    pub fn admin(&self) -> requests::admin::AdminResource {
        mg::to(self, "admin")
    }

    /// `/administrativeUnits`: many `administrativeUnit`.
    #[inline]
    pub fn administrative_units(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitCollection {
        mg::to(self, "administrativeUnits")
    }

    /// `/agentRegistry`: `agentRegistry`.
    #[inline]
    pub fn agent_registry(&self) -> requests::agent_registry::AgentRegistryResource {
        mg::to(self, "agentRegistry")
    }

    /// `/agents`: many `agent`.
    #[inline]
    pub fn agents(&self) -> requests::agent::AgentCollection {
        mg::to(self, "agents")
    }

    /// `/agreementAcceptances`: many `agreementAcceptance`.
    #[inline]
    pub fn agreement_acceptances(
        &self,
    ) -> requests::agreement_acceptance::AgreementAcceptanceCollection {
        mg::to(self, "agreementAcceptances")
    }

    /// `/agreements`: many `agreement`.
    #[inline]
    pub fn agreements(&self) -> requests::agreement::AgreementCollection {
        mg::to(self, "agreements")
    }

    /// `/allowedDataLocations`: many `allowedDataLocation`.
    #[inline]
    pub fn allowed_data_locations(
        &self,
    ) -> requests::allowed_data_location::AllowedDataLocationCollection {
        mg::to(self, "allowedDataLocations")
    }

    /// `/app`: `commsApplication`.
    #[inline]
    pub fn app(&self) -> requests::comms_application::CommsApplicationResource {
        mg::to(self, "app")
    }

    /// `/appCatalogs`: `appCatalogs`.
    #[inline]
    pub fn app_catalogs(&self) -> requests::app_catalogs::AppCatalogsResource {
        mg::to(self, "appCatalogs")
    }

    /// `/appRoleAssignments`: many `appRoleAssignment`.
    #[inline]
    pub fn app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::to(self, "appRoleAssignments")
    }

    /// `/applicationTemplates`: many `applicationTemplate`.
    #[inline]
    pub fn application_templates(
        &self,
    ) -> requests::application_template::ApplicationTemplateCollection {
        mg::to(self, "applicationTemplates")
    }

    /// `/applications`: many `application`.
    #[inline]
    pub fn applications(&self) -> requests::application::ApplicationCollection {
        mg::to(self, "applications")
    }

    /// `/approvalWorkflowProviders`: many `approvalWorkflowProvider`.
    #[inline]
    pub fn approval_workflow_providers(
        &self,
    ) -> requests::approval_workflow_provider::ApprovalWorkflowProviderCollection {
        mg::to(self, "approvalWorkflowProviders")
    }

    /// `/auditLogs`: `auditLogRoot`.
    #[inline]
    pub fn audit_logs(&self) -> requests::audit_log_root::AuditLogRootResource {
        mg::to(self, "auditLogs")
    }

    /// `/authenticationMethodConfigurations`: many `authenticationMethodConfiguration`.
    #[inline]
    pub fn authentication_method_configurations(
        &self,
    ) -> requests::authentication_method_configuration::AuthenticationMethodConfigurationCollection {
        mg::to(self, "authenticationMethodConfigurations")
    }

    /// `/authenticationMethodDevices`: many `authenticationMethodDevice`.
    #[inline]
    pub fn authentication_method_devices(
        &self,
    ) -> requests::authentication_method_device::AuthenticationMethodDeviceCollection {
        mg::to(self, "authenticationMethodDevices")
    }

    /// `/authenticationMethodsPolicy`: `authenticationMethodsPolicy`.
    #[inline]
    pub fn authentication_methods_policy(
        &self,
    ) -> requests::authentication_methods_policy::AuthenticationMethodsPolicyResource {
        mg::to(self, "authenticationMethodsPolicy")
    }

    /// `/bookingBusinesses`: many `bookingBusiness`.
    #[inline]
    pub fn booking_businesses(
        &self,
    ) -> requests::booking_business::BookingBusinessCollection {
        mg::to(self, "bookingBusinesses")
    }

    /// `/bookingCurrencies`: many `bookingCurrency`.
    #[inline]
    pub fn booking_currencies(
        &self,
    ) -> requests::booking_currency::BookingCurrencyCollection {
        mg::to(self, "bookingCurrencies")
    }

    /// `/businessFlowTemplates`: many `businessFlowTemplate`.
    #[inline]
    pub fn business_flow_templates(
        &self,
    ) -> requests::business_flow_template::BusinessFlowTemplateCollection {
        mg::to(self, "businessFlowTemplates")
    }

    /// `/certificateAuthorities`: `certificateAuthorityPath`.
    #[inline]
    pub fn certificate_authorities(
        &self,
    ) -> requests::certificate_authority_path::CertificateAuthorityPathResource {
        mg::to(self, "certificateAuthorities")
    }

    /// `/certificateBasedAuthConfiguration`: many `certificateBasedAuthConfiguration`.
    #[inline]
    pub fn certificate_based_auth_configuration(
        &self,
    ) -> requests::certificate_based_auth_configuration::CertificateBasedAuthConfigurationCollection {
        mg::to(self, "certificateBasedAuthConfiguration")
    }

    /// `/chats`: many `chat`.
    #[inline]
    pub fn chats(&self) -> requests::chat::ChatCollection {
        mg::to(self, "chats")
    }

    /// `/commands`: many `command`.
    #[inline]
    pub fn commands(&self) -> requests::command::CommandCollection {
        mg::to(self, "commands")
    }

    /// `/communications`: `cloudCommunications`.
    #[inline]
    pub fn communications(
        &self,
    ) -> requests::cloud_communications::CloudCommunicationsResource {
        mg::to(self, "communications")
    }

    /// `/compliance`: `compliance`.
    #[inline]
    pub fn compliance(&self) -> requests::compliance::ComplianceResource {
        mg::to(self, "compliance")
    }

    /// `/conditionalAccess`: `conditionalAccessRoot`.
    #[inline]
    pub fn conditional_access(
        &self,
    ) -> requests::conditional_access_root::ConditionalAccessRootResource {
        mg::to(self, "conditionalAccess")
    }

    /// `/connections`: many `microsoft.graph.externalConnectors.externalConnection`.
    #[inline]
    pub fn connections(
        &self,
    ) -> requests::external_connectors::external_connection::ExternalConnectionCollection {
        mg::to(self, "connections")
    }

    /// `/contacts`: many `orgContact`.
    #[inline]
    pub fn contacts(&self) -> requests::org_contact::OrgContactCollection {
        mg::to(self, "contacts")
    }

    /// `/contracts`: many `contract`.
    #[inline]
    pub fn contracts(&self) -> requests::contract::ContractCollection {
        mg::to(self, "contracts")
    }

    /// `/copilot`: `copilotRoot`.
    #[inline]
    pub fn copilot(&self) -> requests::copilot_root::CopilotRootResource {
        mg::to(self, "copilot")
    }

    /// `/dataClassification`: `dataClassificationService`.
    #[inline]
    pub fn data_classification(
        &self,
    ) -> requests::data_classification_service::DataClassificationServiceResource {
        mg::to(self, "dataClassification")
    }

    /// `/dataPolicyOperations`: many `dataPolicyOperation`.
    #[inline]
    pub fn data_policy_operations(
        &self,
    ) -> requests::data_policy_operation::DataPolicyOperationCollection {
        mg::to(self, "dataPolicyOperations")
    }

    /// `/deviceAppManagement`: `deviceAppManagement`.
    #[inline]
    pub fn device_app_management(
        &self,
    ) -> requests::device_app_management::DeviceAppManagementResource {
        mg::to(self, "deviceAppManagement")
    }

    /// `/deviceManagement`: `deviceManagement`.
    #[inline]
    pub fn device_management(
        &self,
    ) -> requests::device_management_::DeviceManagementResource {
        mg::to(self, "deviceManagement")
    }

    /// `/devices`: many `device`.
    #[inline]
    pub fn devices(&self) -> requests::device::DeviceCollection {
        mg::to(self, "devices")
    }

    /// `/directory`: `directory`.
    #[inline]
    pub fn directory(&self) -> requests::directory::DirectoryResource {
        mg::to(self, "directory")
    }

    /// `/directoryObjects`: many `directoryObject`.
    #[inline]
    pub fn directory_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "directoryObjects")
    }

    /// `/directoryRoleTemplates`: many `directoryRoleTemplate`.
    #[inline]
    pub fn directory_role_templates(
        &self,
    ) -> requests::directory_role_template::DirectoryRoleTemplateCollection {
        mg::to(self, "directoryRoleTemplates")
    }

    /// `/directoryRoles`: many `directoryRole`.
    #[inline]
    pub fn directory_roles(&self) -> requests::directory_role::DirectoryRoleCollection {
        mg::to(self, "directoryRoles")
    }

    /// `/directorySettingTemplates`: many `directorySettingTemplate`.
    #[inline]
    pub fn directory_setting_templates(
        &self,
    ) -> requests::directory_setting_template::DirectorySettingTemplateCollection {
        mg::to(self, "directorySettingTemplates")
    }

    /// `/domainDnsRecords`: many `domainDnsRecord`.
    #[inline]
    pub fn domain_dns_records(
        &self,
    ) -> requests::domain_dns_record::DomainDnsRecordCollection {
        mg::to(self, "domainDnsRecords")
    }

    /// `/domains`: many `domain`.
    #[inline]
    pub fn domains(&self) -> requests::domain::DomainCollection {
        mg::to(self, "domains")
    }

    /// `/drive`: `drive`.
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::to(self, "drive")
    }

    /// `/drives`: many `drive`.
    #[inline]
    pub fn drives(&self) -> requests::drive::DriveCollection {
        mg::to(self, "drives")
    }

    /// `/education`: `educationRoot`.
    #[inline]
    pub fn education(&self) -> requests::education_root::EducationRootResource {
        mg::to(self, "education")
    }

    /// `/employeeExperience`: `employeeExperience`.
    #[inline]
    pub fn employee_experience(
        &self,
    ) -> requests::employee_experience::EmployeeExperienceResource {
        mg::to(self, "employeeExperience")
    }

    /// `/entitlementManagement`: `entitlementManagement`.
    #[inline]
    pub fn entitlement_management(
        &self,
    ) -> requests::entitlement_management::EntitlementManagementResource {
        mg::to(self, "entitlementManagement")
    }

    /// `/external`: `microsoft.graph.externalConnectors.external`.
    #[inline]
    pub fn external(&self) -> requests::external_connectors::external::ExternalResource {
        mg::to(self, "external")
    }

    /// `/filterOperators`: many `filterOperatorSchema`.
    #[inline]
    pub fn filter_operators(
        &self,
    ) -> requests::filter_operator_schema::FilterOperatorSchemaCollection {
        mg::to(self, "filterOperators")
    }

    /// `/filteringPolicies`: many `microsoft.graph.networkaccess.filteringPolicy`.
    #[inline]
    pub fn filtering_policies(
        &self,
    ) -> requests::networkaccess::filtering_policy::FilteringPolicyCollection {
        mg::to(self, "filteringPolicies")
    }

    /// `/financials`: `financials`.
    #[inline]
    pub fn financials(&self) -> requests::financials::FinancialsResource {
        mg::to(self, "financials")
    }

    /// `/functions`: many `attributeMappingFunctionSchema`.
    #[inline]
    pub fn functions(
        &self,
    ) -> requests::attribute_mapping_function_schema::AttributeMappingFunctionSchemaCollection {
        mg::to(self, "functions")
    }

    /// `/governanceResources`: many `governanceResource`.
    #[inline]
    pub fn governance_resources(
        &self,
    ) -> requests::governance_resource::GovernanceResourceCollection {
        mg::to(self, "governanceResources")
    }

    /// `/governanceRoleAssignmentRequests`: many `governanceRoleAssignmentRequest`.
    #[inline]
    pub fn governance_role_assignment_requests(
        &self,
    ) -> requests::governance_role_assignment_request::GovernanceRoleAssignmentRequestCollection {
        mg::to(self, "governanceRoleAssignmentRequests")
    }

    /// `/governanceRoleAssignments`: many `governanceRoleAssignment`.
    #[inline]
    pub fn governance_role_assignments(
        &self,
    ) -> requests::governance_role_assignment::GovernanceRoleAssignmentCollection {
        mg::to(self, "governanceRoleAssignments")
    }

    /// `/governanceRoleDefinitions`: many `governanceRoleDefinition`.
    #[inline]
    pub fn governance_role_definitions(
        &self,
    ) -> requests::governance_role_definition::GovernanceRoleDefinitionCollection {
        mg::to(self, "governanceRoleDefinitions")
    }

    /// `/governanceRoleSettings`: many `governanceRoleSetting`.
    #[inline]
    pub fn governance_role_settings(
        &self,
    ) -> requests::governance_role_setting::GovernanceRoleSettingCollection {
        mg::to(self, "governanceRoleSettings")
    }

    /// `/governanceSubjects`: many `governanceSubject`.
    #[inline]
    pub fn governance_subjects(
        &self,
    ) -> requests::governance_subject::GovernanceSubjectCollection {
        mg::to(self, "governanceSubjects")
    }

    /// `/groupLifecyclePolicies`: many `groupLifecyclePolicy`.
    #[inline]
    pub fn group_lifecycle_policies(
        &self,
    ) -> requests::group_lifecycle_policy::GroupLifecyclePolicyCollection {
        mg::to(self, "groupLifecyclePolicies")
    }

    /// `/groups`: many `group`.
    #[inline]
    pub fn groups(&self) -> requests::group::GroupCollection {
        mg::to(self, "groups")
    }

    /// `/identity`: `identityContainer`.
    #[inline]
    pub fn identity(&self) -> requests::identity_container::IdentityContainerResource {
        mg::to(self, "identity")
    }

    /// `/identityGovernance`: `identityGovernance`.
    #[inline]
    pub fn identity_governance(
        &self,
    ) -> requests::identity_governance_::IdentityGovernanceResource {
        mg::to(self, "identityGovernance")
    }

    /// `/identityProtection`: `identityProtectionRoot`.
    #[inline]
    pub fn identity_protection(
        &self,
    ) -> requests::identity_protection_root::IdentityProtectionRootResource {
        mg::to(self, "identityProtection")
    }

    /// `/identityProviders`: many `identityProvider`.
    #[inline]
    pub fn identity_providers(
        &self,
    ) -> requests::identity_provider::IdentityProviderCollection {
        mg::to(self, "identityProviders")
    }

    /// `/informationProtection`: `informationProtection`.
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::information_protection::InformationProtectionResource {
        mg::to(self, "informationProtection")
    }

    /// `/invitations`: many `invitation`.
    #[inline]
    pub fn invitations(&self) -> requests::invitation::InvitationCollection {
        mg::to(self, "invitations")
    }

    /// `/me`: `user`.
    #[inline]
    pub fn me(&self) -> requests::user::UserResource {
        mg::to(self, "me")
    }

    /// `/messageEvents`: many `messageEvent`.
    #[inline]
    pub fn message_events(&self) -> requests::message_event::MessageEventCollection {
        mg::to(self, "messageEvents")
    }

    /// `/messageRecipients`: many `messageRecipient`.
    #[inline]
    pub fn message_recipients(
        &self,
    ) -> requests::message_recipient::MessageRecipientCollection {
        mg::to(self, "messageRecipients")
    }

    /// `/messageTraces`: many `messageTrace`.
    #[inline]
    pub fn message_traces(&self) -> requests::message_trace::MessageTraceCollection {
        mg::to(self, "messageTraces")
    }

    /// `/mobilityManagementPolicies`: many `mobilityManagementPolicy`.
    #[inline]
    pub fn mobility_management_policies(
        &self,
    ) -> requests::mobility_management_policy::MobilityManagementPolicyCollection {
        mg::to(self, "mobilityManagementPolicies")
    }

    /// `/monitoring`: `microsoft.graph.deviceManagement.monitoring`.
    #[inline]
    pub fn monitoring(
        &self,
    ) -> requests::device_management::monitoring::MonitoringResource {
        mg::to(self, "monitoring")
    }

    /// `/network`: `network`.
    #[inline]
    pub fn network(&self) -> requests::network::NetworkResource {
        mg::to(self, "network")
    }

    /// `/networkAccess`: `microsoft.graph.networkaccess.networkAccessRoot`.
    #[inline]
    pub fn network_access(
        &self,
    ) -> requests::networkaccess::network_access_root::NetworkAccessRootResource {
        mg::to(self, "networkAccess")
    }

    /// `/oauth2PermissionGrants`: many `oAuth2PermissionGrant`.
    #[inline]
    pub fn oauth2_permission_grants(
        &self,
    ) -> requests::o_auth2_permission_grant::OAuth2PermissionGrantCollection {
        mg::to(self, "oauth2PermissionGrants")
    }

    /// `/onPremisesPublishingProfiles`: many `onPremisesPublishingProfile`.
    #[inline]
    pub fn on_premises_publishing_profiles(
        &self,
    ) -> requests::on_premises_publishing_profile::OnPremisesPublishingProfileCollection {
        mg::to(self, "onPremisesPublishingProfiles")
    }

    /// `/organization`: many `organization`.
    #[inline]
    pub fn organization(&self) -> requests::organization::OrganizationCollection {
        mg::to(self, "organization")
    }

    /// `/payloadResponse`: many `payloadResponse`.
    #[inline]
    pub fn payload_response(
        &self,
    ) -> requests::payload_response::PayloadResponseCollection {
        mg::to(self, "payloadResponse")
    }

    /// `/permissionGrants`: many `resourceSpecificPermissionGrant`.
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::to(self, "permissionGrants")
    }

    /// `/places`: many `place`.
    #[inline]
    pub fn places(&self) -> requests::place::PlaceCollection {
        mg::to(self, "places")
    }

    /// `/planner`: `planner`.
    #[inline]
    pub fn planner(&self) -> requests::planner::PlannerResource {
        mg::to(self, "planner")
    }

    /// `/policies`: `policyRoot`.
    #[inline]
    pub fn policies(&self) -> requests::policy_root::PolicyRootResource {
        mg::to(self, "policies")
    }

    /// `/print`: `print`.
    #[inline]
    pub fn print(&self) -> requests::print::PrintResource {
        mg::to(self, "print")
    }

    /// `/privacy`: `privacy`.
    #[inline]
    pub fn privacy(&self) -> requests::privacy::PrivacyResource {
        mg::to(self, "privacy")
    }

    /// `/privilegedAccess`: many `privilegedAccess`.
    #[inline]
    pub fn privileged_access(
        &self,
    ) -> requests::privileged_access::PrivilegedAccessCollection {
        mg::to(self, "privilegedAccess")
    }

    /// `/privilegedApproval`: many `privilegedApproval`.
    #[inline]
    pub fn privileged_approval(
        &self,
    ) -> requests::privileged_approval::PrivilegedApprovalCollection {
        mg::to(self, "privilegedApproval")
    }

    /// `/privilegedOperationEvents`: many `privilegedOperationEvent`.
    #[inline]
    pub fn privileged_operation_events(
        &self,
    ) -> requests::privileged_operation_event::PrivilegedOperationEventCollection {
        mg::to(self, "privilegedOperationEvents")
    }

    /// `/privilegedRoleAssignmentRequests`: many `privilegedRoleAssignmentRequest`.
    #[inline]
    pub fn privileged_role_assignment_requests(
        &self,
    ) -> requests::privileged_role_assignment_request::PrivilegedRoleAssignmentRequestCollection {
        mg::to(self, "privilegedRoleAssignmentRequests")
    }

    /// `/privilegedRoleAssignments`: many `privilegedRoleAssignment`.
    #[inline]
    pub fn privileged_role_assignments(
        &self,
    ) -> requests::privileged_role_assignment::PrivilegedRoleAssignmentCollection {
        mg::to(self, "privilegedRoleAssignments")
    }

    /// `/privilegedRoles`: many `privilegedRole`.
    #[inline]
    pub fn privileged_roles(
        &self,
    ) -> requests::privileged_role::PrivilegedRoleCollection {
        mg::to(self, "privilegedRoles")
    }

    /// `/privilegedSignupStatus`: many `privilegedSignupStatus`.
    #[inline]
    pub fn privileged_signup_status(
        &self,
    ) -> requests::privileged_signup_status::PrivilegedSignupStatusCollection {
        mg::to(self, "privilegedSignupStatus")
    }

    /// `/programControlTypes`: many `programControlType`.
    #[inline]
    pub fn program_control_types(
        &self,
    ) -> requests::program_control_type::ProgramControlTypeCollection {
        mg::to(self, "programControlTypes")
    }

    /// `/programControls`: many `programControl`.
    #[inline]
    pub fn program_controls(
        &self,
    ) -> requests::program_control::ProgramControlCollection {
        mg::to(self, "programControls")
    }

    /// `/programs`: many `program`.
    #[inline]
    pub fn programs(&self) -> requests::program::ProgramCollection {
        mg::to(self, "programs")
    }

    /// `/reports`: `reportRoot`.
    #[inline]
    pub fn reports(&self) -> requests::report_root::ReportRootResource {
        mg::to(self, "reports")
    }

    /// `/riskDetections`: many `riskDetection`.
    #[inline]
    pub fn risk_detections(&self) -> requests::risk_detection::RiskDetectionCollection {
        mg::to(self, "riskDetections")
    }

    /// `/riskyUsers`: many `riskyUser`.
    #[inline]
    pub fn risky_users(&self) -> requests::risky_user::RiskyUserCollection {
        mg::to(self, "riskyUsers")
    }

    /// `/roleManagement`: `roleManagement`.
    #[inline]
    pub fn role_management(&self) -> requests::role_management::RoleManagementResource {
        mg::to(self, "roleManagement")
    }

    /// `/schemaExtensions`: many `schemaExtension`.
    #[inline]
    pub fn schema_extensions(
        &self,
    ) -> requests::schema_extension::SchemaExtensionCollection {
        mg::to(self, "schemaExtensions")
    }

    /// `/scopedRoleMemberships`: many `scopedRoleMembership`.
    #[inline]
    pub fn scoped_role_memberships(
        &self,
    ) -> requests::scoped_role_membership::ScopedRoleMembershipCollection {
        mg::to(self, "scopedRoleMemberships")
    }

    /// `/search`: `searchEntity`.
    #[inline]
    pub fn search(&self) -> requests::search_entity::SearchEntityResource {
        mg::to(self, "search")
    }

    /// `/security`: `security`.
    #[inline]
    pub fn security(&self) -> requests::security_::SecurityResource {
        mg::to(self, "security")
    }

    /// `/servicePrincipals`: many `servicePrincipal`.
    #[inline]
    pub fn service_principals(
        &self,
    ) -> requests::service_principal::ServicePrincipalCollection {
        mg::to(self, "servicePrincipals")
    }

    /// `/settings`: many `directorySetting`.
    #[inline]
    pub fn settings(&self) -> requests::directory_setting::DirectorySettingCollection {
        mg::to(self, "settings")
    }

    /// `/shares`: many `sharedDriveItem`.
    #[inline]
    pub fn shares(&self) -> requests::shared_drive_item::SharedDriveItemCollection {
        mg::to(self, "shares")
    }

    /// `/sites`: many `site`.
    #[inline]
    pub fn sites(&self) -> requests::site::SiteCollection {
        mg::to(self, "sites")
    }

    /// `/solutions`: `solutionsRoot`.
    #[inline]
    pub fn solutions(&self) -> requests::solutions_root::SolutionsRootResource {
        mg::to(self, "solutions")
    }

    /// `/storage`: `storage`.
    #[inline]
    pub fn storage(&self) -> requests::storage::StorageResource {
        mg::to(self, "storage")
    }

    /// `/subscribedSkus`: many `subscribedSku`.
    #[inline]
    pub fn subscribed_skus(&self) -> requests::subscribed_sku::SubscribedSkuCollection {
        mg::to(self, "subscribedSkus")
    }

    /// `/subscriptions`: many `subscription`.
    #[inline]
    pub fn subscriptions(&self) -> requests::subscription::SubscriptionCollection {
        mg::to(self, "subscriptions")
    }

    /// `/teamTemplateDefinition`: many `teamTemplateDefinition`.
    #[inline]
    pub fn team_template_definition(
        &self,
    ) -> requests::team_template_definition::TeamTemplateDefinitionCollection {
        mg::to(self, "teamTemplateDefinition")
    }

    /// `/teams`: many `team`.
    #[inline]
    pub fn teams(&self) -> requests::team::TeamCollection {
        mg::to(self, "teams")
    }

    /// `/teamsTemplates`: many `teamsTemplate`.
    #[inline]
    pub fn teams_templates(&self) -> requests::teams_template::TeamsTemplateCollection {
        mg::to(self, "teamsTemplates")
    }

    /// `/teamwork`: `teamwork`.
    #[inline]
    pub fn teamwork(&self) -> requests::teamwork::TeamworkResource {
        mg::to(self, "teamwork")
    }

    /// `/templates`: `template`.
    #[inline]
    pub fn templates(&self) -> requests::template::TemplateResource {
        mg::to(self, "templates")
    }

    /// `/tenantRelationships`: `tenantRelationship`.
    #[inline]
    pub fn tenant_relationships(
        &self,
    ) -> requests::tenant_relationship::TenantRelationshipResource {
        mg::to(self, "tenantRelationships")
    }

    /// `/termStore`: `microsoft.graph.termStore.store`.
    #[inline]
    pub fn term_store(&self) -> requests::term_store::store::StoreResource {
        mg::to(self, "termStore")
    }

    /// `/threatSubmission`: `microsoft.graph.security.threatSubmissionRoot`.
    #[inline]
    pub fn threat_submission(
        &self,
    ) -> requests::security::threat_submission_root::ThreatSubmissionRootResource {
        mg::to(self, "threatSubmission")
    }

    /// `/trustFramework`: `trustFramework`.
    #[inline]
    pub fn trust_framework(&self) -> requests::trust_framework::TrustFrameworkResource {
        mg::to(self, "trustFramework")
    }

    /// `/users`: many `user`.
    #[inline]
    pub fn users(&self) -> requests::user::UserCollection {
        mg::to(self, "users")
    }

    /// `/workplace`: `workplace`.
    #[inline]
    pub fn workplace(&self) -> requests::workplace::WorkplaceResource {
        mg::to(self, "workplace")
    }
}
