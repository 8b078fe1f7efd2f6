// @generated
//! The service root.
use crate::{mg, models, requests};

/// The service, where all requests start.
#[derive(Clone, Debug)]
pub struct Graph(mg::Location);

mg::service! { Graph "https://graph.microsoft.com/beta" equipped }

/// A root whose requests know what is said of them.
fn equipped(root: mg::Path) -> mg::Path {
    let root = root.with_availability(&CLOUDS);
    #[cfg(feature = "permissions")]
    let root = root.with_permissions(&PERMISSIONS);
    root
}

    /// The national clouds of requests whose page tells them.
static CLOUDS: mg::CloudTable = mg::CloudTable(&[
    ("POST /deviceManagement/comanagedDevices/{}/triggerConfigurationManagerAction", 15),
    ("POST /deviceManagement/deviceComplianceScripts/{}/deviceRunStates/{}/managedDevice/triggerConfigurationManagerAction", 15),
    ("POST /deviceManagement/deviceHealthScripts/{}/deviceRunStates/{}/managedDevice/triggerConfigurationManagerAction", 15),
    ("POST /deviceManagement/deviceManagementScripts/{}/deviceRunStates/{}/managedDevice/detectedApps/{}/managedDevices/{}/triggerConfigurationManagerAction", 15),
    ("POST /deviceManagement/deviceManagementScripts/{}/deviceRunStates/{}/managedDevice/triggerConfigurationManagerAction", 15),
    ("POST /deviceManagement/deviceManagementScripts/{}/deviceRunStates/{}/managedDevice/users/{}/managedDevices/{}/triggerConfigurationManagerAction", 15),
    ("POST /deviceManagement/managedDevices/{}/triggerConfigurationManagerAction", 15),
    ("POST /deviceManagement/windowsDriverUpdateProfiles/{}/executeAction", 15),
]);

/// What requests need; read when the first of them is asked.
#[cfg(feature = "permissions")]
static PERMISSIONS: mg::permissions::PermissionTable = mg::permissions::PermissionTable::new(
    include_str!("permissions.txt"),
);

impl Graph {
    /// `/accessReviewDecisions`: many [`AccessReviewDecision`](models::AccessReviewDecision).
    #[inline]
    pub fn access_review_decisions(
        &self,
    ) -> requests::access_review_decision::AccessReviewDecisionCollection {
        mg::navigate(self, "accessReviewDecisions")
    }

    /// `/accessReviews`: many [`AccessReview`](models::AccessReview).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated, application).
    #[inline]
    pub fn access_reviews(&self) -> requests::access_review::AccessReviewCollection {
        mg::navigate(self, "accessReviews")
    }

    /// `/activitystatistics`: many [`ActivityStatistics`](models::ActivityStatistics).
    #[inline]
    pub fn activitystatistics(
        &self,
    ) -> requests::activity_statistics::ActivityStatisticsCollection {
        mg::navigate(self, "activitystatistics")
    }

    /// `/admin`: [`Admin`](models::Admin).
    #[inline]
    pub fn admin(&self) -> requests::admin::AdminResource {
        mg::navigate(self, "admin")
    }

    /// `/administrativeUnits`: many [`AdministrativeUnit`](models::AdministrativeUnit).
    ///
    /// Least privileged permission to read: `AdministrativeUnit.Read.All` (delegated, application).
    #[inline]
    pub fn administrative_units(
        &self,
    ) -> requests::administrative_unit::AdministrativeUnitCollection {
        mg::navigate(self, "administrativeUnits")
    }

    /// `/agentRegistry`: [`AgentRegistry`](models::AgentRegistry).
    #[inline]
    pub fn agent_registry(&self) -> requests::agent_registry::AgentRegistryResource {
        mg::navigate(self, "agentRegistry")
    }

    /// `/agents`: many [`Agent`](models::Agent).
    #[inline]
    pub fn agents(&self) -> requests::agent::AgentCollection {
        mg::navigate(self, "agents")
    }

    /// `/agreementAcceptances`: many [`AgreementAcceptance`](models::AgreementAcceptance).
    #[inline]
    pub fn agreement_acceptances(
        &self,
    ) -> requests::agreement_acceptance::AgreementAcceptanceCollection {
        mg::navigate(self, "agreementAcceptances")
    }

    /// `/agreements`: many [`Agreement`](models::Agreement).
    #[inline]
    pub fn agreements(&self) -> requests::agreement::AgreementCollection {
        mg::navigate(self, "agreements")
    }

    /// `/allowedDataLocations`: many [`AllowedDataLocation`](models::AllowedDataLocation).
    #[inline]
    pub fn allowed_data_locations(
        &self,
    ) -> requests::allowed_data_location::AllowedDataLocationCollection {
        mg::navigate(self, "allowedDataLocations")
    }

    /// `/app`: [`CommsApplication`](models::CommsApplication).
    #[inline]
    pub fn app(&self) -> requests::comms_application::CommsApplicationResource {
        mg::navigate(self, "app")
    }

    /// `/appCatalogs`: [`AppCatalogs`](models::AppCatalogs).
    #[inline]
    pub fn app_catalogs(&self) -> requests::app_catalogs::AppCatalogsResource {
        mg::navigate(self, "appCatalogs")
    }

    /// `/appRoleAssignments`: many [`AppRoleAssignment`](models::AppRoleAssignment).
    #[inline]
    pub fn app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::navigate(self, "appRoleAssignments")
    }

    /// `/applicationTemplates`: many [`ApplicationTemplate`](models::ApplicationTemplate).
    #[inline]
    pub fn application_templates(
        &self,
    ) -> requests::application_template::ApplicationTemplateCollection {
        mg::navigate(self, "applicationTemplates")
    }

    /// `/applications`: many [`Application`](models::Application).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/application-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/application-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/application-post-applications?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/application-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/application-delete?view=graph-rest-beta
    #[inline]
    pub fn applications(&self) -> requests::application::ApplicationCollection {
        mg::navigate(self, "applications")
    }

    /// `/approvalWorkflowProviders`: many
    /// [`ApprovalWorkflowProvider`](models::ApprovalWorkflowProvider).
    #[inline]
    pub fn approval_workflow_providers(
        &self,
    ) -> requests::approval_workflow_provider::ApprovalWorkflowProviderCollection {
        mg::navigate(self, "approvalWorkflowProviders")
    }

    /// `/auditLogs`: [`AuditLogRoot`](models::AuditLogRoot).
    #[inline]
    pub fn audit_logs(&self) -> requests::audit_log_root::AuditLogRootResource {
        mg::navigate(self, "auditLogs")
    }

    /// `/authenticationMethodConfigurations`: many
    /// [`AuthenticationMethodConfiguration`](models::AuthenticationMethodConfiguration).
    #[inline]
    pub fn authentication_method_configurations(
        &self,
    ) -> requests::authentication_method_configuration::AuthenticationMethodConfigurationCollection {
        mg::navigate(self, "authenticationMethodConfigurations")
    }

    /// `/authenticationMethodDevices`: many
    /// [`AuthenticationMethodDevice`](models::AuthenticationMethodDevice).
    #[inline]
    pub fn authentication_method_devices(
        &self,
    ) -> requests::authentication_method_device::AuthenticationMethodDeviceCollection {
        mg::navigate(self, "authenticationMethodDevices")
    }

    /// `/authenticationMethodsPolicy`:
    /// [`AuthenticationMethodsPolicy`](models::AuthenticationMethodsPolicy).
    #[inline]
    pub fn authentication_methods_policy(
        &self,
    ) -> requests::authentication_methods_policy::AuthenticationMethodsPolicyResource {
        mg::navigate(self, "authenticationMethodsPolicy")
    }

    /// `/bookingBusinesses`: many [`BookingBusiness`](models::BookingBusiness).
    ///
    /// Least privileged permission to read: `Bookings.Read.All` (delegated, application).
    #[inline]
    pub fn booking_businesses(
        &self,
    ) -> requests::booking_business::BookingBusinessCollection {
        mg::navigate(self, "bookingBusinesses")
    }

    /// `/bookingCurrencies`: many [`BookingCurrency`](models::BookingCurrency).
    ///
    /// Least privileged permission to read: `Bookings.Read.All` (delegated).
    #[inline]
    pub fn booking_currencies(
        &self,
    ) -> requests::booking_currency::BookingCurrencyCollection {
        mg::navigate(self, "bookingCurrencies")
    }

    /// `/businessFlowTemplates`: many [`BusinessFlowTemplate`](models::BusinessFlowTemplate).
    #[inline]
    pub fn business_flow_templates(
        &self,
    ) -> requests::business_flow_template::BusinessFlowTemplateCollection {
        mg::navigate(self, "businessFlowTemplates")
    }

    /// `/certificateAuthorities`: [`CertificateAuthorityPath`](models::CertificateAuthorityPath).
    #[inline]
    pub fn certificate_authorities(
        &self,
    ) -> requests::certificate_authority_path::CertificateAuthorityPathResource {
        mg::navigate(self, "certificateAuthorities")
    }

    /// `/certificateBasedAuthConfiguration`: many
    /// [`CertificateBasedAuthConfiguration`](models::CertificateBasedAuthConfiguration).
    #[inline]
    pub fn certificate_based_auth_configuration(
        &self,
    ) -> requests::certificate_based_auth_configuration::CertificateBasedAuthConfigurationCollection {
        mg::navigate(self, "certificateBasedAuthConfiguration")
    }

    /// `/chats`: many [`Chat`](models::Chat).
    ///
    /// Least privileged permission to read: `Chat.ReadBasic` (delegated), `Chat.ReadBasic.All`
    /// (application).
    #[inline]
    pub fn chats(&self) -> requests::chat::ChatCollection {
        mg::navigate(self, "chats")
    }

    /// `/commands`: many [`Command`](models::Command).
    #[inline]
    pub fn commands(&self) -> requests::command::CommandCollection {
        mg::navigate(self, "commands")
    }

    /// `/communications`: [`CloudCommunications`](models::CloudCommunications).
    #[inline]
    pub fn communications(
        &self,
    ) -> requests::cloud_communications::CloudCommunicationsResource {
        mg::navigate(self, "communications")
    }

    /// `/compliance`: [`Compliance`](models::Compliance).
    #[inline]
    pub fn compliance(&self) -> requests::compliance::ComplianceResource {
        mg::navigate(self, "compliance")
    }

    /// `/conditionalAccess`: [`ConditionalAccessRoot`](models::ConditionalAccessRoot).
    #[inline]
    pub fn conditional_access(
        &self,
    ) -> requests::conditional_access_root::ConditionalAccessRootResource {
        mg::navigate(self, "conditionalAccess")
    }

    /// `/connections`: many
    /// [`ExternalConnection`](models::external_connectors::ExternalConnection).
    #[inline]
    pub fn connections(
        &self,
    ) -> requests::external_connectors::external_connection::ExternalConnectionCollection {
        mg::navigate(self, "connections")
    }

    /// `/contacts`: many [`OrgContact`](models::OrgContact).
    ///
    /// Least privileged permission to read: `OrgContact.Read.All` (delegated, application).
    #[inline]
    pub fn contacts(&self) -> requests::org_contact::OrgContactCollection {
        mg::navigate(self, "contacts")
    }

    /// `/contracts`: many [`Contract`](models::Contract).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn contracts(&self) -> requests::contract::ContractCollection {
        mg::navigate(self, "contracts")
    }

    /// `/copilot`: [`CopilotRoot`](models::CopilotRoot).
    #[inline]
    pub fn copilot(&self) -> requests::copilot_root::CopilotRootResource {
        mg::navigate(self, "copilot")
    }

    /// `/dataClassification`: [`DataClassificationService`](models::DataClassificationService).
    #[inline]
    pub fn data_classification(
        &self,
    ) -> requests::data_classification_service::DataClassificationServiceResource {
        mg::navigate(self, "dataClassification")
    }

    /// `/dataPolicyOperations`: many [`DataPolicyOperation`](models::DataPolicyOperation).
    #[inline]
    pub fn data_policy_operations(
        &self,
    ) -> requests::data_policy_operation::DataPolicyOperationCollection {
        mg::navigate(self, "dataPolicyOperations")
    }

    /// `/deviceAppManagement`: [`DeviceAppManagement`](models::DeviceAppManagement).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-update?view=graph-rest-beta
    #[inline]
    pub fn device_app_management(
        &self,
    ) -> requests::device_app_management::DeviceAppManagementResource {
        mg::navigate(self, "deviceAppManagement")
    }

    /// `/deviceManagement`: [`DeviceManagement`](models::DeviceManagement).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-update?view=graph-rest-beta
    #[inline]
    pub fn device_management(
        &self,
    ) -> requests::device_management_::DeviceManagementResource {
        mg::navigate(self, "deviceManagement")
    }

    /// `/devices`: many [`Device`](models::Device).
    ///
    /// Least privileged permission to read: `Device.Read.All` (delegated, application). Reference:
    /// [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/device-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/device-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/device-post-devices?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/device-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/device-delete?view=graph-rest-beta
    #[inline]
    pub fn devices(&self) -> requests::device::DeviceCollection {
        mg::navigate(self, "devices")
    }

    /// `/directory`: [`Directory`](models::Directory).
    #[inline]
    pub fn directory(&self) -> requests::directory::DirectoryResource {
        mg::navigate(self, "directory")
    }

    /// `/directoryObjects`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Reference: [get], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/directoryobject-get?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/directoryobject-delete?view=graph-rest-beta
    #[inline]
    pub fn directory_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "directoryObjects")
    }

    /// `/directoryRoleTemplates`: many [`DirectoryRoleTemplate`](models::DirectoryRoleTemplate).
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn directory_role_templates(
        &self,
    ) -> requests::directory_role_template::DirectoryRoleTemplateCollection {
        mg::navigate(self, "directoryRoleTemplates")
    }

    /// `/directoryRoles`: many [`DirectoryRole`](models::DirectoryRole).
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn directory_roles(&self) -> requests::directory_role::DirectoryRoleCollection {
        mg::navigate(self, "directoryRoles")
    }

    /// `/directorySettingTemplates`: many
    /// [`DirectorySettingTemplate`](models::DirectorySettingTemplate).
    ///
    /// Least privileged permission to read: `GroupSettings.Read.All` (delegated, application).
    #[inline]
    pub fn directory_setting_templates(
        &self,
    ) -> requests::directory_setting_template::DirectorySettingTemplateCollection {
        mg::navigate(self, "directorySettingTemplates")
    }

    /// `/domainDnsRecords`: many [`DomainDnsRecord`](models::DomainDnsRecord).
    #[inline]
    pub fn domain_dns_records(
        &self,
    ) -> requests::domain_dns_record::DomainDnsRecordCollection {
        mg::navigate(self, "domainDnsRecords")
    }

    /// `/domains`: many [`Domain`](models::Domain).
    ///
    /// Least privileged permission to read: `Domain.Read.All` (delegated, application).
    #[inline]
    pub fn domains(&self) -> requests::domain::DomainCollection {
        mg::navigate(self, "domains")
    }

    /// `/drive`: [`Drive`](models::Drive).
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::navigate(self, "drive")
    }

    /// `/drives`: many [`Drive`](models::Drive).
    ///
    /// Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta
    #[inline]
    pub fn drives(&self) -> requests::drive::DriveCollection {
        mg::navigate(self, "drives")
    }

    /// `/education`: [`EducationRoot`](models::EducationRoot).
    #[inline]
    pub fn education(&self) -> requests::education_root::EducationRootResource {
        mg::navigate(self, "education")
    }

    /// `/employeeExperience`: [`EmployeeExperience`](models::EmployeeExperience).
    #[inline]
    pub fn employee_experience(
        &self,
    ) -> requests::employee_experience::EmployeeExperienceResource {
        mg::navigate(self, "employeeExperience")
    }

    /// `/entitlementManagement`: [`EntitlementManagement`](models::EntitlementManagement).
    #[inline]
    pub fn entitlement_management(
        &self,
    ) -> requests::entitlement_management::EntitlementManagementResource {
        mg::navigate(self, "entitlementManagement")
    }

    /// `/external`: [`External`](models::external_connectors::External).
    #[inline]
    pub fn external(&self) -> requests::external_connectors::external::ExternalResource {
        mg::navigate(self, "external")
    }

    /// `/filterOperators`: many [`FilterOperatorSchema`](models::FilterOperatorSchema).
    #[inline]
    pub fn filter_operators(
        &self,
    ) -> requests::filter_operator_schema::FilterOperatorSchemaCollection {
        mg::navigate(self, "filterOperators")
    }

    /// `/filteringPolicies`: many [`FilteringPolicy`](models::networkaccess::FilteringPolicy).
    #[inline]
    pub fn filtering_policies(
        &self,
    ) -> requests::networkaccess::filtering_policy::FilteringPolicyCollection {
        mg::navigate(self, "filteringPolicies")
    }

    /// `/financials`: [`Financials`](models::Financials).
    #[inline]
    pub fn financials(&self) -> requests::financials::FinancialsResource {
        mg::navigate(self, "financials")
    }

    /// `/functions`: many
    /// [`AttributeMappingFunctionSchema`](models::AttributeMappingFunctionSchema).
    #[inline]
    pub fn functions(
        &self,
    ) -> requests::attribute_mapping_function_schema::AttributeMappingFunctionSchemaCollection {
        mg::navigate(self, "functions")
    }

    /// `/governanceResources`: many [`GovernanceResource`](models::GovernanceResource).
    #[inline]
    pub fn governance_resources(
        &self,
    ) -> requests::governance_resource::GovernanceResourceCollection {
        mg::navigate(self, "governanceResources")
    }

    /// `/governanceRoleAssignmentRequests`: many
    /// [`GovernanceRoleAssignmentRequest`](models::GovernanceRoleAssignmentRequest).
    #[inline]
    pub fn governance_role_assignment_requests(
        &self,
    ) -> requests::governance_role_assignment_request::GovernanceRoleAssignmentRequestCollection {
        mg::navigate(self, "governanceRoleAssignmentRequests")
    }

    /// `/governanceRoleAssignments`: many
    /// [`GovernanceRoleAssignment`](models::GovernanceRoleAssignment).
    #[inline]
    pub fn governance_role_assignments(
        &self,
    ) -> requests::governance_role_assignment::GovernanceRoleAssignmentCollection {
        mg::navigate(self, "governanceRoleAssignments")
    }

    /// `/governanceRoleDefinitions`: many
    /// [`GovernanceRoleDefinition`](models::GovernanceRoleDefinition).
    #[inline]
    pub fn governance_role_definitions(
        &self,
    ) -> requests::governance_role_definition::GovernanceRoleDefinitionCollection {
        mg::navigate(self, "governanceRoleDefinitions")
    }

    /// `/governanceRoleSettings`: many [`GovernanceRoleSetting`](models::GovernanceRoleSetting).
    #[inline]
    pub fn governance_role_settings(
        &self,
    ) -> requests::governance_role_setting::GovernanceRoleSettingCollection {
        mg::navigate(self, "governanceRoleSettings")
    }

    /// `/governanceSubjects`: many [`GovernanceSubject`](models::GovernanceSubject).
    #[inline]
    pub fn governance_subjects(
        &self,
    ) -> requests::governance_subject::GovernanceSubjectCollection {
        mg::navigate(self, "governanceSubjects")
    }

    /// `/groupLifecyclePolicies`: many [`GroupLifecyclePolicy`](models::GroupLifecyclePolicy).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn group_lifecycle_policies(
        &self,
    ) -> requests::group_lifecycle_policy::GroupLifecyclePolicyCollection {
        mg::navigate(self, "groupLifecyclePolicies")
    }

    /// `/groups`: many [`Group`](models::Group).
    ///
    /// Least privileged permission to read: `Group-NestingSupport.ReadWrite.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/group-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/group-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-beta
    #[inline]
    pub fn groups(&self) -> requests::group::GroupCollection {
        mg::navigate(self, "groups")
    }

    /// `/identity`: [`IdentityContainer`](models::IdentityContainer).
    #[inline]
    pub fn identity(&self) -> requests::identity_container::IdentityContainerResource {
        mg::navigate(self, "identity")
    }

    /// `/identityGovernance`: [`IdentityGovernance`](models::IdentityGovernance).
    #[inline]
    pub fn identity_governance(
        &self,
    ) -> requests::identity_governance_::IdentityGovernanceResource {
        mg::navigate(self, "identityGovernance")
    }

    /// `/identityProtection`: [`IdentityProtectionRoot`](models::IdentityProtectionRoot).
    #[inline]
    pub fn identity_protection(
        &self,
    ) -> requests::identity_protection_root::IdentityProtectionRootResource {
        mg::navigate(self, "identityProtection")
    }

    /// `/identityProviders`: many [`IdentityProvider`](models::IdentityProvider).
    ///
    /// Least privileged permission to read: `IdentityProvider.Read.All` (delegated, application).
    #[inline]
    pub fn identity_providers(
        &self,
    ) -> requests::identity_provider::IdentityProviderCollection {
        mg::navigate(self, "identityProviders")
    }

    /// `/informationProtection`: [`InformationProtection`](models::InformationProtection).
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::information_protection::InformationProtectionResource {
        mg::navigate(self, "informationProtection")
    }

    /// `/invitations`: many [`Invitation`](models::Invitation).
    #[inline]
    pub fn invitations(&self) -> requests::invitation::InvitationCollection {
        mg::navigate(self, "invitations")
    }

    /// `/me`: [`User`](models::User).
    ///
    /// Least privileged permission to read: `User.Read` (delegated). Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta
    #[inline]
    pub fn me(&self) -> requests::user::UserResource {
        mg::navigate(self, "me")
    }

    /// `/messageEvents`: many [`MessageEvent`](models::MessageEvent).
    #[inline]
    pub fn message_events(&self) -> requests::message_event::MessageEventCollection {
        mg::navigate(self, "messageEvents")
    }

    /// `/messageRecipients`: many [`MessageRecipient`](models::MessageRecipient).
    #[inline]
    pub fn message_recipients(
        &self,
    ) -> requests::message_recipient::MessageRecipientCollection {
        mg::navigate(self, "messageRecipients")
    }

    /// `/messageTraces`: many [`MessageTrace`](models::MessageTrace).
    #[inline]
    pub fn message_traces(&self) -> requests::message_trace::MessageTraceCollection {
        mg::navigate(self, "messageTraces")
    }

    /// `/mobilityManagementPolicies`: many
    /// [`MobilityManagementPolicy`](models::MobilityManagementPolicy).
    #[inline]
    pub fn mobility_management_policies(
        &self,
    ) -> requests::mobility_management_policy::MobilityManagementPolicyCollection {
        mg::navigate(self, "mobilityManagementPolicies")
    }

    /// `/monitoring`: [`Monitoring`](models::device_management::Monitoring).
    #[inline]
    pub fn monitoring(
        &self,
    ) -> requests::device_management::monitoring::MonitoringResource {
        mg::navigate(self, "monitoring")
    }

    /// `/network`: [`Network`](models::Network).
    #[inline]
    pub fn network(&self) -> requests::network::NetworkResource {
        mg::navigate(self, "network")
    }

    /// `/networkAccess`: [`NetworkAccessRoot`](models::networkaccess::NetworkAccessRoot).
    #[inline]
    pub fn network_access(
        &self,
    ) -> requests::networkaccess::network_access_root::NetworkAccessRootResource {
        mg::navigate(self, "networkAccess")
    }

    /// `/oauth2PermissionGrants`: many [`OAuth2PermissionGrant`](models::OAuth2PermissionGrant).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    #[inline]
    pub fn oauth2_permission_grants(
        &self,
    ) -> requests::oauth2_permission_grant::OAuth2PermissionGrantCollection {
        mg::navigate(self, "oauth2PermissionGrants")
    }

    /// `/onPremisesPublishingProfiles`: many
    /// [`OnPremisesPublishingProfile`](models::OnPremisesPublishingProfile).
    #[inline]
    pub fn on_premises_publishing_profiles(
        &self,
    ) -> requests::on_premises_publishing_profile::OnPremisesPublishingProfileCollection {
        mg::navigate(self, "onPremisesPublishingProfiles")
    }

    /// `/organization`: many [`Organization`](models::Organization).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn organization(&self) -> requests::organization::OrganizationCollection {
        mg::navigate(self, "organization")
    }

    /// `/payloadResponse`: many [`PayloadResponse`](models::PayloadResponse).
    #[inline]
    pub fn payload_response(
        &self,
    ) -> requests::payload_response::PayloadResponseCollection {
        mg::navigate(self, "payloadResponse")
    }

    /// `/permissionGrants`: many
    /// [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant).
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::navigate(self, "permissionGrants")
    }

    /// `/places`: many [`Place`](models::Place).
    #[inline]
    pub fn places(&self) -> requests::place::PlaceCollection {
        mg::navigate(self, "places")
    }

    /// `/planner`: [`Planner`](models::Planner).
    #[inline]
    pub fn planner(&self) -> requests::planner::PlannerResource {
        mg::navigate(self, "planner")
    }

    /// `/policies`: [`PolicyRoot`](models::PolicyRoot).
    #[inline]
    pub fn policies(&self) -> requests::policy_root::PolicyRootResource {
        mg::navigate(self, "policies")
    }

    /// `/print`: [`Print`](models::Print).
    #[inline]
    pub fn print(&self) -> requests::print::PrintResource {
        mg::navigate(self, "print")
    }

    /// `/privacy`: [`Privacy`](models::Privacy).
    #[inline]
    pub fn privacy(&self) -> requests::privacy::PrivacyResource {
        mg::navigate(self, "privacy")
    }

    /// `/privilegedAccess`: many [`PrivilegedAccess`](models::PrivilegedAccess).
    #[inline]
    pub fn privileged_access(
        &self,
    ) -> requests::privileged_access::PrivilegedAccessCollection {
        mg::navigate(self, "privilegedAccess")
    }

    /// `/privilegedApproval`: many [`PrivilegedApproval`](models::PrivilegedApproval).
    ///
    /// Least privileged permission to read: `PrivilegedAccess.ReadWrite.AzureAD` (delegated).
    #[inline]
    pub fn privileged_approval(
        &self,
    ) -> requests::privileged_approval::PrivilegedApprovalCollection {
        mg::navigate(self, "privilegedApproval")
    }

    /// `/privilegedOperationEvents`: many
    /// [`PrivilegedOperationEvent`](models::PrivilegedOperationEvent).
    ///
    /// Least privileged permission to read: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn privileged_operation_events(
        &self,
    ) -> requests::privileged_operation_event::PrivilegedOperationEventCollection {
        mg::navigate(self, "privilegedOperationEvents")
    }

    /// `/privilegedRoleAssignmentRequests`: many
    /// [`PrivilegedRoleAssignmentRequest`](models::PrivilegedRoleAssignmentRequest).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated).
    #[inline]
    pub fn privileged_role_assignment_requests(
        &self,
    ) -> requests::privileged_role_assignment_request::PrivilegedRoleAssignmentRequestCollection {
        mg::navigate(self, "privilegedRoleAssignmentRequests")
    }

    /// `/privilegedRoleAssignments`: many
    /// [`PrivilegedRoleAssignment`](models::PrivilegedRoleAssignment).
    ///
    /// Least privileged permission to read: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn privileged_role_assignments(
        &self,
    ) -> requests::privileged_role_assignment::PrivilegedRoleAssignmentCollection {
        mg::navigate(self, "privilegedRoleAssignments")
    }

    /// `/privilegedRoles`: many [`PrivilegedRole`](models::PrivilegedRole).
    ///
    /// Least privileged permission to read: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn privileged_roles(
        &self,
    ) -> requests::privileged_role::PrivilegedRoleCollection {
        mg::navigate(self, "privilegedRoles")
    }

    /// `/privilegedSignupStatus`: many [`PrivilegedSignupStatus`](models::PrivilegedSignupStatus).
    #[inline]
    pub fn privileged_signup_status(
        &self,
    ) -> requests::privileged_signup_status::PrivilegedSignupStatusCollection {
        mg::navigate(self, "privilegedSignupStatus")
    }

    /// `/programControlTypes`: many [`ProgramControlType`](models::ProgramControlType).
    ///
    /// Least privileged permission to read: `ProgramControl.Read.All` (delegated, application).
    #[inline]
    pub fn program_control_types(
        &self,
    ) -> requests::program_control_type::ProgramControlTypeCollection {
        mg::navigate(self, "programControlTypes")
    }

    /// `/programControls`: many [`ProgramControl`](models::ProgramControl).
    ///
    /// Least privileged permission to read: `ProgramControl.Read.All` (delegated, application).
    #[inline]
    pub fn program_controls(
        &self,
    ) -> requests::program_control::ProgramControlCollection {
        mg::navigate(self, "programControls")
    }

    /// `/programs`: many [`Program`](models::Program).
    ///
    /// Least privileged permission to read: `ProgramControl.Read.All` (delegated, application).
    #[inline]
    pub fn programs(&self) -> requests::program::ProgramCollection {
        mg::navigate(self, "programs")
    }

    /// `/reports`: [`ReportRoot`](models::ReportRoot).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-reportroot-update?view=graph-rest-beta
    #[inline]
    pub fn reports(&self) -> requests::report_root::ReportRootResource {
        mg::navigate(self, "reports")
    }

    /// `/riskDetections`: many [`RiskDetection`](models::RiskDetection).
    ///
    /// Least privileged permission to read: `IdentityRiskEvent.Read.All` (delegated, application).
    #[inline]
    pub fn risk_detections(&self) -> requests::risk_detection::RiskDetectionCollection {
        mg::navigate(self, "riskDetections")
    }

    /// `/riskyUsers`: many [`RiskyUser`](models::RiskyUser).
    ///
    /// Least privileged permission to read: `IdentityRiskyUser.Read.All` (delegated, application).
    #[inline]
    pub fn risky_users(&self) -> requests::risky_user::RiskyUserCollection {
        mg::navigate(self, "riskyUsers")
    }

    /// `/roleManagement`: [`RoleManagement`](models::RoleManagement).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-rolemanagement-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-rolemanagement-update?view=graph-rest-beta
    #[inline]
    pub fn role_management(&self) -> requests::role_management::RoleManagementResource {
        mg::navigate(self, "roleManagement")
    }

    /// `/schemaExtensions`: many [`SchemaExtension`](models::SchemaExtension).
    ///
    /// Least privileged permission to read: `User.Read` (delegated), `Application.Read.All`
    /// (application).
    #[inline]
    pub fn schema_extensions(
        &self,
    ) -> requests::schema_extension::SchemaExtensionCollection {
        mg::navigate(self, "schemaExtensions")
    }

    /// `/scopedRoleMemberships`: many [`ScopedRoleMembership`](models::ScopedRoleMembership).
    #[inline]
    pub fn scoped_role_memberships(
        &self,
    ) -> requests::scoped_role_membership::ScopedRoleMembershipCollection {
        mg::navigate(self, "scopedRoleMemberships")
    }

    /// `/search`: [`SearchEntity`](models::SearchEntity).
    #[inline]
    pub fn search(&self) -> requests::search_entity::SearchEntityResource {
        mg::navigate(self, "search")
    }

    /// `/security`: [`Security`](models::Security).
    #[inline]
    pub fn security(&self) -> requests::security_::SecurityResource {
        mg::navigate(self, "security")
    }

    /// `/servicePrincipals`: many [`ServicePrincipal`](models::ServicePrincipal).
    ///
    /// Least privileged permission to read: `Application.Read.All` (delegated, application).
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/serviceprincipal-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/serviceprincipal-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/serviceprincipal-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/serviceprincipal-delete?view=graph-rest-beta
    #[inline]
    pub fn service_principals(
        &self,
    ) -> requests::service_principal::ServicePrincipalCollection {
        mg::navigate(self, "servicePrincipals")
    }

    /// `/settings`: many [`DirectorySetting`](models::DirectorySetting).
    ///
    /// Least privileged permission to read: `GroupSettings.Read.All` (delegated, application).
    #[inline]
    pub fn settings(&self) -> requests::directory_setting::DirectorySettingCollection {
        mg::navigate(self, "settings")
    }

    /// `/shares`: many [`SharedDriveItem`](models::SharedDriveItem).
    #[inline]
    pub fn shares(&self) -> requests::shared_drive_item::SharedDriveItemCollection {
        mg::navigate(self, "shares")
    }

    /// `/sites`: many [`Site`](models::Site).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application). Reference:
    /// [list], [get].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/site-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/site-get?view=graph-rest-beta
    #[inline]
    pub fn sites(&self) -> requests::site::SiteCollection {
        mg::navigate(self, "sites")
    }

    /// `/solutions`: [`SolutionsRoot`](models::SolutionsRoot).
    #[inline]
    pub fn solutions(&self) -> requests::solutions_root::SolutionsRootResource {
        mg::navigate(self, "solutions")
    }

    /// `/storage`: [`Storage`](models::Storage).
    #[inline]
    pub fn storage(&self) -> requests::storage::StorageResource {
        mg::navigate(self, "storage")
    }

    /// `/subscribedSkus`: many [`SubscribedSku`](models::SubscribedSku).
    ///
    /// Least privileged permission to read: `LicenseAssignment.Read.All` (delegated, application).
    #[inline]
    pub fn subscribed_skus(&self) -> requests::subscribed_sku::SubscribedSkuCollection {
        mg::navigate(self, "subscribedSkus")
    }

    /// `/subscriptions`: many [`Subscription`](models::Subscription).
    ///
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/subscription-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/subscription-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/subscription-post-subscriptions?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/subscription-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/subscription-delete?view=graph-rest-beta
    #[inline]
    pub fn subscriptions(&self) -> requests::subscription::SubscriptionCollection {
        mg::navigate(self, "subscriptions")
    }

    /// `/teamTemplateDefinition`: many [`TeamTemplateDefinition`](models::TeamTemplateDefinition).
    #[inline]
    pub fn team_template_definition(
        &self,
    ) -> requests::team_template_definition::TeamTemplateDefinitionCollection {
        mg::navigate(self, "teamTemplateDefinition")
    }

    /// `/teams`: many [`Team`](models::Team).
    ///
    /// Least privileged permission to read: `Team.ReadBasic.All` (delegated, application).
    #[inline]
    pub fn teams(&self) -> requests::team::TeamCollection {
        mg::navigate(self, "teams")
    }

    /// `/teamsTemplates`: many [`TeamsTemplate`](models::TeamsTemplate).
    #[inline]
    pub fn teams_templates(&self) -> requests::teams_template::TeamsTemplateCollection {
        mg::navigate(self, "teamsTemplates")
    }

    /// `/teamwork`: [`Teamwork`](models::Teamwork).
    ///
    /// Least privileged permission to read: `Teamwork.Read.All` (delegated, application).
    #[inline]
    pub fn teamwork(&self) -> requests::teamwork::TeamworkResource {
        mg::navigate(self, "teamwork")
    }

    /// `/templates`: [`Template`](models::Template).
    #[inline]
    pub fn templates(&self) -> requests::template::TemplateResource {
        mg::navigate(self, "templates")
    }

    /// `/tenantRelationships`: [`TenantRelationship`](models::TenantRelationship).
    #[inline]
    pub fn tenant_relationships(
        &self,
    ) -> requests::tenant_relationship::TenantRelationshipResource {
        mg::navigate(self, "tenantRelationships")
    }

    /// `/termStore`: [`Store`](models::term_store::Store).
    ///
    /// Least privileged permission to read: `TermStore.Read.All` (delegated).
    #[inline]
    pub fn term_store(&self) -> requests::term_store::store::StoreResource {
        mg::navigate(self, "termStore")
    }

    /// `/threatSubmission`: [`ThreatSubmissionRoot`](models::security::ThreatSubmissionRoot).
    #[inline]
    pub fn threat_submission(
        &self,
    ) -> requests::security::threat_submission_root::ThreatSubmissionRootResource {
        mg::navigate(self, "threatSubmission")
    }

    /// `/trustFramework`: [`TrustFramework`](models::TrustFramework).
    #[inline]
    pub fn trust_framework(&self) -> requests::trust_framework::TrustFrameworkResource {
        mg::navigate(self, "trustFramework")
    }

    /// `/users`: many [`User`](models::User).
    ///
    /// Least privileged permission to read: `User.ReadBasic.All` (delegated, application).
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-user-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-user-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-user-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-user-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-user-delete?view=graph-rest-beta
    #[inline]
    pub fn users(&self) -> requests::user::UserCollection {
        mg::navigate(self, "users")
    }

    /// `/workplace`: [`Workplace`](models::Workplace).
    #[inline]
    pub fn workplace(&self) -> requests::workplace::WorkplaceResource {
        mg::navigate(self, "workplace")
    }
}
