// @generated
//! The service root.
use crate::{mg, models, requests};

/// The service, by its root URL.
pub struct Graph(mg::Path);

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
    /// `/accessReviewDecisions`: many `accessReviewDecision`.
    #[inline]
    pub fn access_review_decisions(
        &self,
    ) -> requests::access_review_decision::AccessReviewDecisionCollection {
        mg::to(self, "accessReviewDecisions")
    }

    /// `/accessReviews`: many `accessReview`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AccessReview.Read.All**, **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, **AccessReview.ReadWrite.Membership** |
    /// | `GET …/{id}` | **AccessReview.Read.All**, **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.Read.All**, **AccessReview.ReadWrite.Membership** |
    /// | `POST` | **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.Membership** |
    /// | `PATCH …/{id}` | **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.Membership** |
    /// | `DELETE …/{id}` | **AccessReview.ReadWrite.Membership**, AccessReview.ReadWrite.All | **AccessReview.ReadWrite.Membership** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `POST` | **AdministrativeUnit.ReadWrite.All** | **AdministrativeUnit.ReadWrite.All** |
    /// | `PATCH …/{id}` | **AdministrativeUnit.ReadWrite.All** | **AdministrativeUnit.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AdministrativeUnit.ReadWrite.All** | **AdministrativeUnit.ReadWrite.All** |
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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **Agreement.Read.All** |
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
    ///
    /// [List applications](https://learn.microsoft.com/graph/api/application-list?view=graph-rest-beta); 200.
    ///
    /// [Get application](https://learn.microsoft.com/graph/api/application-get?view=graph-rest-beta); 200.
    ///
    /// [Create application](https://learn.microsoft.com/graph/api/application-post-applications?view=graph-rest-beta); 201.
    ///
    /// [Update application](https://learn.microsoft.com/graph/api/application-update?view=graph-rest-beta); 204.
    ///
    /// [Delete application](https://learn.microsoft.com/graph/api/application-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Application.Read.All**, **Application.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, **Application.ReadWrite.All**, User.Read | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, Directory.Read.All, Application.ReadWrite.All |
    /// | `GET …/microsoft.graph.agentIdentityBlueprint` | **AgentIdentityBlueprint.Read.All**, AgentIdentityBlueprint.ReadWrite.All | – | **AgentIdentityBlueprint.Read.All**, AgentIdentityBlueprint.ReadWrite.All |
    /// | `GET …/microsoft.graph.agentIdentityBlueprint/{id}` | **AgentIdentityBlueprint.Read.All**, AgentIdentityBlueprint.ReadWrite.All | – | **AgentIdentityBlueprint.Read.All**, AgentIdentityBlueprint.ReadWrite.All |
    /// | `GET …/{id}` | **Application.Read.All**, **Application.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, **Application.ReadWrite.All** | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **AppRegistration.Create**, **Application.ReadWrite.All** | **Application.ReadWrite.All** | **AppRegistration.Create**, **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `POST …/microsoft.graph.agentIdentityBlueprint` | **AgentIdentityBlueprint.Create**, AgentIdentityBlueprint.ReadWrite.All | – | **AgentIdentityBlueprint.Create**, AgentIdentityBlueprint.ReadWrite.All |
    /// | `PATCH …/microsoft.graph.agentIdentityBlueprint/{id}` | **AgentIdentityBlueprint.UpdateBranding.All**, AgentIdentityBlueprint.AddRemoveCreds.All, AgentIdentityBlueprint.ReadWrite.All, AgentIdentityBlueprint.UpdateAuthProperties.All | – | **AgentIdentityBlueprint.UpdateBranding.All**, AgentIdentityBlueprint.AddRemoveCreds.All, AgentIdentityBlueprint.ReadWrite.All, AgentIdentityBlueprint.UpdateAuthProperties.All |
    /// | `PATCH …/{id}` | **Application.ReadWrite.All** | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
    /// | `DELETE …/microsoft.graph.agentIdentityBlueprint/{id}` | **AgentIdentityBlueprint.DeleteRestore.All**, AgentIdentityBlueprint.ReadWrite.All | – | **AgentIdentityBlueprint.DeleteRestore.All**, AgentIdentityBlueprint.ReadWrite.All |
    /// | `DELETE …/{id}` | **Application.ReadWrite.All** | **Application.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All |
    /// | `GET …/{id}` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All | **BookingsAppointment.ReadWrite.All**, Bookings.Manage.All, Bookings.Read.All, Bookings.ReadWrite.All |
    /// | `POST` | **Bookings.Manage.All** | – |
    /// | `PATCH …/{id}` | **Bookings.ReadWrite.All**, Bookings.Manage.All | **Bookings.ReadWrite.All**, Bookings.Manage.All |
    /// | `DELETE …/{id}` | **Bookings.Manage.All** | **BookingsAppointment.ReadWrite.All** |
    #[inline]
    pub fn booking_businesses(
        &self,
    ) -> requests::booking_business::BookingBusinessCollection {
        mg::to(self, "bookingBusinesses")
    }

    /// `/bookingCurrencies`: many `bookingCurrency`.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All |
    /// | `GET …/{id}` | **Bookings.Read.All**, Bookings.Manage.All, Bookings.ReadWrite.All, BookingsAppointment.ReadWrite.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Chat.ReadBasic**, Chat.Read, Chat.ReadWrite | **Chat.ReadBasic.All**, Chat.Read.All, Chat.ReadWrite.All |
    /// | `GET …/{id}` | **Chat.ReadBasic**, **Chat.ReadWrite**, Chat.Read | **ChatSettings.ReadWrite.Chat**, **Chat.ReadBasic.All**, ChatSettings.Read.Chat, Chat.Manage.Chat, Chat.Read.All |
    /// | `POST` | **Chat.Create**, Chat.ReadWrite | **Chat.Create** |
    /// | `PATCH …/{id}` | **Chat.ReadWrite** | **ChatSettings.ReadWrite.Chat**, Chat.ReadWrite.All |
    /// | `DELETE …/{id}` | **Chat.ManageDeletion.All** | **Chat.ManageDeletion.Chat**, Chat.ManageDeletion.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgContact.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **OrgContact.Read.All**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **OrgContact.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **OrgContact.Read.All**, Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn contacts(&self) -> requests::org_contact::OrgContactCollection {
        mg::to(self, "contacts")
    }

    /// `/contracts`: many `contract`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | Directory.Read.All, Directory.ReadWrite.All | Directory.Read.All, Directory.ReadWrite.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **User.Export.All**, User.Read.All | **User.Export.All**, User.Read.All |
    #[inline]
    pub fn data_policy_operations(
        &self,
    ) -> requests::data_policy_operation::DataPolicyOperationCollection {
        mg::to(self, "dataPolicyOperations")
    }

    /// `/deviceAppManagement`: `deviceAppManagement`.
    ///
    /// [Get deviceAppManagement](https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceAppManagement](https://learn.microsoft.com/graph/api/intune-shared-deviceappmanagement-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn device_app_management(
        &self,
    ) -> requests::device_app_management::DeviceAppManagementResource {
        mg::to(self, "deviceAppManagement")
    }

    /// `/deviceManagement`: `deviceManagement`.
    ///
    /// [Get deviceManagement](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagement](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All, DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All, DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementRBAC.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementRBAC.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn device_management(
        &self,
    ) -> requests::device_management_::DeviceManagementResource {
        mg::to(self, "deviceManagement")
    }

    /// `/devices`: many `device`.
    ///
    /// [List devices](https://learn.microsoft.com/graph/api/device-list?view=graph-rest-beta); 200.
    ///
    /// [Get device](https://learn.microsoft.com/graph/api/device-get?view=graph-rest-beta); 200.
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create device](https://learn.microsoft.com/graph/api/device-post-devices?view=graph-rest-beta); 201.
    ///
    /// [Update device](https://learn.microsoft.com/graph/api/device-update?view=graph-rest-beta); 204.
    ///
    /// [Delete device](https://learn.microsoft.com/graph/api/device-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Device.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **Device.Read.All**, Directory.Read.All, Device.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **Device.Read.All**, Directory.Read.All, Directory.ReadWrite.All | **Device.Read.All**, **Device.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `POST` | **Directory.AccessAsUser.All** | – |
    /// | `PATCH …/{id}` | **Directory.AccessAsUser.All** | **Device.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Directory.AccessAsUser.All** | **Device.ReadWrite.All** |
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
    ///
    /// [Get directoryObject](https://learn.microsoft.com/graph/api/directoryobject-get?view=graph-rest-beta); 200.
    ///
    /// [Delete directoryObject](https://learn.microsoft.com/graph/api/directoryobject-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Directory.Read.All** | **Directory.Read.All** |
    /// | `DELETE …/{id}` | **Directory.AccessAsUser.All** | – |
    #[inline]
    pub fn directory_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "directoryObjects")
    }

    /// `/directoryRoleTemplates`: many `directoryRoleTemplate`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn directory_role_templates(
        &self,
    ) -> requests::directory_role_template::DirectoryRoleTemplateCollection {
        mg::to(self, "directoryRoleTemplates")
    }

    /// `/directoryRoles`: many `directoryRole`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` `/directoryRoles(roleTemplateId={roleTemplateId})` | **Directory.Read.All**, RoleManagement.Read.Directory, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **Directory.Read.All**, RoleManagement.Read.Directory, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` `/directoryRoles/{id}` | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `POST` | **RoleManagement.ReadWrite.Directory** | **RoleManagement.ReadWrite.Directory** |
    #[inline]
    pub fn directory_roles(&self) -> requests::directory_role::DirectoryRoleCollection {
        mg::to(self, "directoryRoles")
    }

    /// `/directorySettingTemplates`: many `directorySettingTemplate`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupSettings.Read.All**, Directory.Read.All, GroupSettings.ReadWrite.All, Directory.ReadWrite.All | **GroupSettings.Read.All**, Directory.Read.All, GroupSettings.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **GroupSettings.Read.All**, Directory.Read.All, GroupSettings.ReadWrite.All, Directory.ReadWrite.All | **GroupSettings.Read.All**, Directory.Read.All, GroupSettings.ReadWrite.All, Directory.ReadWrite.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Domain.Read.All**, **Domain.ReadWrite.All**, Directory.Read.All | **Domain.Read.All**, **Domain.ReadWrite.All**, Directory.Read.All |
    /// | `GET …/{id}` | **Domain.Read.All**, **Domain.ReadWrite.All**, Directory.Read.All | **Domain.Read.All**, **Domain.ReadWrite.All**, Directory.Read.All |
    /// | `POST` | **Domain.ReadWrite.All** | **Domain.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Domain.ReadWrite.All** | **Domain.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Domain.ReadWrite.All** | **Domain.ReadWrite.All** |
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
    ///
    /// [Get Drive](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET …/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Directory.Read.All**, **Directory.ReadWrite.All** | **Directory.Read.All**, **Directory.ReadWrite.All** |
    /// | `GET …/{id}` | **Directory.Read.All**, **Directory.ReadWrite.All** | **Directory.Read.All**, **Directory.ReadWrite.All** |
    /// | `POST` | **Directory.ReadWrite.All** | **Directory.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Directory.ReadWrite.All** | **Directory.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Directory.ReadWrite.All** | **Directory.ReadWrite.All** |
    #[inline]
    pub fn group_lifecycle_policies(
        &self,
    ) -> requests::group_lifecycle_policy::GroupLifecyclePolicyCollection {
        mg::to(self, "groupLifecyclePolicies")
    }

    /// `/groups`: many `group`.
    ///
    /// [List groups](https://learn.microsoft.com/graph/api/group-list?view=graph-rest-beta); 200.
    ///
    /// [Get group](https://learn.microsoft.com/graph/api/group-get?view=graph-rest-beta); 200.
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create group](https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-beta); 201.
    ///
    /// [Update group](https://learn.microsoft.com/graph/api/group-update?view=graph-rest-beta); 204 or 200.
    ///
    /// [Delete group](https://learn.microsoft.com/graph/api/group-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Group-NestingSupport.ReadWrite.All**, **Group.ReadBasic.All**, Directory.Read.All, Group-PreferredDataLocation.ReadWrite.All, Group.ManageProtection.All, Group.Read.All, GroupMember.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | **Group-NestingSupport.ReadWrite.All**, **Group.ReadBasic.All**, Directory.Read.All, Group-PreferredDataLocation.ReadWrite.All, Group.ManageProtection.All, Group.Read.All, GroupMember.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **Group-NestingSupport.ReadWrite.All**, Group-XTenantIdentitySync.Read.All, Group.ReadBasic.All, Directory.Read.All, Group-PreferredDataLocation.ReadWrite.All, Group.ManageProtection.All, Group.Read.All, GroupMember.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | **Group-NestingSupport.ReadWrite.All**, Group-XTenantIdentitySync.Read.All, Directory.Read.All, Group-PreferredDataLocation.ReadWrite.All, Group.ManageProtection.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` | **Group.ReadWrite.All**, Group-PreferredDataLocation.ReadWrite.All, Directory.ReadWrite.All | **Group.Create**, Group-PreferredDataLocation.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `PATCH …/{id}` | **Group-NestingSupport.ReadWrite.All**, Group-PreferredDataLocation.ReadWrite.All, Group.ManageProtection.All, Directory.ReadWrite.All, Group.ReadWrite.All | **Group-NestingSupport.ReadWrite.All**, Group-PreferredDataLocation.ReadWrite.All, Group.ManageProtection.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `DELETE …/{id}` | **Group.ReadWrite.All** | **Group.ReadWrite.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityProvider.Read.All**, **IdentityProvider.ReadWrite.All** | **IdentityProvider.Read.All**, **IdentityProvider.ReadWrite.All** |
    /// | `GET …/{id}` | **IdentityProvider.Read.All**, **IdentityProvider.ReadWrite.All** | **IdentityProvider.Read.All**, **IdentityProvider.ReadWrite.All** |
    /// | `POST` | **IdentityProvider.ReadWrite.All** | **IdentityProvider.ReadWrite.All** |
    /// | `PATCH …/{id}` | **IdentityProvider.ReadWrite.All** | **IdentityProvider.ReadWrite.All** |
    /// | `DELETE …/{id}` | **IdentityProvider.ReadWrite.All** | **IdentityProvider.ReadWrite.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` | **User.Invite.All**, Directory.ReadWrite.All, User.ReadWrite.All | **User.Invite.All**, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn invitations(&self) -> requests::invitation::InvitationCollection {
        mg::to(self, "invitations")
    }

    /// `/me`: `user`.
    ///
    /// [List manager](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta); 200.
    ///
    /// [Get a user](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta); 200 or 202.
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read**, User.ReadWrite |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All | DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    /// | `PATCH …/{id}` | DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All | DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All | DelegatedPermissionGrant.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn oauth2_permission_grants(
        &self,
    ) -> requests::o_auth2_permission_grant::OAuth2PermissionGrantCollection {
        mg::to(self, "oauth2PermissionGrants")
    }

    /// `/onPremisesPublishingProfiles`: many `onPremisesPublishingProfile`.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **Policy.Read.HybridAuthentication**, Policy.ReadWrite.HybridAuthentication, Directory.ReadWrite.All |
    #[inline]
    pub fn on_premises_publishing_profiles(
        &self,
    ) -> requests::on_premises_publishing_profile::OnPremisesPublishingProfileCollection {
        mg::to(self, "onPremisesPublishingProfiles")
    }

    /// `/organization`: many `organization`.
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, User.Read, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, Directory.Read.All, Organization.Read.All, Organization.ReadWrite.All, User.Read.All, Directory.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, Directory.Read.All, Organization.Read.All, User.Read.All, DeviceManagementConfiguration.Read.All, Directory.ReadWrite.All, Organization.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, User.Read.All | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, User.Read.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, Organization.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, Organization.ReadWrite.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/microsoft.graph.building` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/microsoft.graph.desk` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/microsoft.graph.floor` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/microsoft.graph.room` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/microsoft.graph.roomList` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/microsoft.graph.section` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/microsoft.graph.workspace` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `GET …/{id}` | **Place.Read.All**, Place.ReadWrite.All | **Place.Read.All**, Place.ReadWrite.All |
    /// | `POST` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    /// | `PATCH` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Place.ReadWrite.All** | **Place.ReadWrite.All** |
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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrivilegedAccess.ReadWrite.AzureAD** |
    /// | `GET …/{id}` | **PrivilegedAccess.ReadWrite.AzureAD** |
    /// | `POST` | **Directory.AccessAsUser.All** |
    /// | `PATCH …/{id}` | **PrivilegedAccess.ReadWrite.AzureAD** |
    #[inline]
    pub fn privileged_approval(
        &self,
    ) -> requests::privileged_approval::PrivilegedApprovalCollection {
        mg::to(self, "privilegedApproval")
    }

    /// `/privilegedOperationEvents`: many `privilegedOperationEvent`.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn privileged_operation_events(
        &self,
    ) -> requests::privileged_operation_event::PrivilegedOperationEventCollection {
        mg::to(self, "privilegedOperationEvents")
    }

    /// `/privilegedRoleAssignmentRequests`: many `privilegedRoleAssignmentRequest`.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.Read.All**, **PrivilegedAccess.ReadWrite.AzureAD** |
    /// | `POST` | **PrivilegedAccess.ReadWrite.AzureAD** |
    #[inline]
    pub fn privileged_role_assignment_requests(
        &self,
    ) -> requests::privileged_role_assignment_request::PrivilegedRoleAssignmentRequestCollection {
        mg::to(self, "privilegedRoleAssignmentRequests")
    }

    /// `/privilegedRoleAssignments`: many `privilegedRoleAssignment`.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.AccessAsUser.All** |
    /// | `GET …/{id}` | **Directory.AccessAsUser.All** |
    /// | `POST` | **Directory.AccessAsUser.All** |
    /// | `DELETE …/{id}` | **Directory.AccessAsUser.All** |
    #[inline]
    pub fn privileged_role_assignments(
        &self,
    ) -> requests::privileged_role_assignment::PrivilegedRoleAssignmentCollection {
        mg::to(self, "privilegedRoleAssignments")
    }

    /// `/privilegedRoles`: many `privilegedRole`.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.AccessAsUser.All** |
    /// | `GET …/{id}` | **Directory.AccessAsUser.All** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ProgramControl.Read.All**, ProgramControl.ReadWrite.All | **ProgramControl.Read.All**, ProgramControl.ReadWrite.All |
    #[inline]
    pub fn program_control_types(
        &self,
    ) -> requests::program_control_type::ProgramControlTypeCollection {
        mg::to(self, "programControlTypes")
    }

    /// `/programControls`: many `programControl`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ProgramControl.Read.All**, **ProgramControl.ReadWrite.All** | **ProgramControl.Read.All**, **ProgramControl.ReadWrite.All** |
    /// | `POST` | **ProgramControl.ReadWrite.All** | **ProgramControl.ReadWrite.All** |
    /// | `DELETE …/{id}` | **ProgramControl.ReadWrite.All** | **ProgramControl.ReadWrite.All** |
    #[inline]
    pub fn program_controls(
        &self,
    ) -> requests::program_control::ProgramControlCollection {
        mg::to(self, "programControls")
    }

    /// `/programs`: many `program`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ProgramControl.Read.All**, ProgramControl.ReadWrite.All | **ProgramControl.Read.All**, ProgramControl.ReadWrite.All |
    /// | `POST` | **ProgramControl.ReadWrite.All** | – |
    /// | `PATCH …/{id}` | **ProgramControl.ReadWrite.All** | – |
    /// | `DELETE …/{id}` | **ProgramControl.ReadWrite.All** | – |
    #[inline]
    pub fn programs(&self) -> requests::program::ProgramCollection {
        mg::to(self, "programs")
    }

    /// `/reports`: `reportRoot`.
    ///
    /// [Get reportRoot](https://learn.microsoft.com/graph/api/intune-shared-reportroot-get?view=graph-rest-beta); 200.
    ///
    /// [Update reportRoot](https://learn.microsoft.com/graph/api/intune-shared-reportroot-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn reports(&self) -> requests::report_root::ReportRootResource {
        mg::to(self, "reports")
    }

    /// `/riskDetections`: many `riskDetection`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityRiskEvent.Read.All** | **IdentityRiskEvent.Read.All** |
    /// | `GET …/{id}` | **IdentityRiskEvent.Read.All** | **IdentityRiskEvent.Read.All** |
    #[inline]
    pub fn risk_detections(&self) -> requests::risk_detection::RiskDetectionCollection {
        mg::to(self, "riskDetections")
    }

    /// `/riskyUsers`: many `riskyUser`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **IdentityRiskyUser.Read.All** | **IdentityRiskyUser.Read.All** |
    /// | `GET …/{id}` | **IdentityRiskyUser.Read.All** | **IdentityRiskyUser.Read.All** |
    #[inline]
    pub fn risky_users(&self) -> requests::risky_user::RiskyUserCollection {
        mg::to(self, "riskyUsers")
    }

    /// `/roleManagement`: `roleManagement`.
    ///
    /// [Get roleManagement](https://learn.microsoft.com/graph/api/intune-rbac-rolemanagement-get?view=graph-rest-beta); 200.
    ///
    /// [Update roleManagement](https://learn.microsoft.com/graph/api/intune-rbac-rolemanagement-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn role_management(&self) -> requests::role_management::RoleManagementResource {
        mg::to(self, "roleManagement")
    }

    /// `/schemaExtensions`: many `schemaExtension`.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **User.Read**, Application.Read.All | **Application.Read.All** |
    /// | `GET …/{id}` | **User.Read**, Application.Read.All | **Application.Read.All** |
    /// | `POST` | **Application.ReadWrite.All** | **Application.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `PATCH …/{id}` | **Application.ReadWrite.All** | **Application.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Application.ReadWrite.All** | **Application.ReadWrite.All**, Directory.ReadWrite.All |
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
    ///
    /// [List servicePrincipals](https://learn.microsoft.com/graph/api/serviceprincipal-list?view=graph-rest-beta); 200.
    ///
    /// [Get servicePrincipal](https://learn.microsoft.com/graph/api/serviceprincipal-get?view=graph-rest-beta); 200.
    ///
    /// [Create servicePrincipal](https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals?view=graph-rest-beta); 201.
    ///
    /// [Update servicePrincipal](https://learn.microsoft.com/graph/api/serviceprincipal-update?view=graph-rest-beta); 204.
    ///
    /// [Delete servicePrincipal](https://learn.microsoft.com/graph/api/serviceprincipal-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Application.Read.All**, **Application.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, Directory.Read.All, Application.ReadWrite.All |
    /// | `GET …/microsoft.graph.agentIdentity` | **AgentIdentity.Read.All**, AgentIdentity.ReadWrite.All | **AgentIdentity.Read.All**, AgentIdentity.ReadWrite.All |
    /// | `GET …/microsoft.graph.agentIdentity/{id}` | **AgentIdentity.Read.All**, AgentIdentity.ReadWrite.All | **AgentIdentity.Read.All**, AgentIdentity.ReadWrite.All |
    /// | `GET …/microsoft.graph.agentIdentityBlueprintPrincipal` | **AgentIdentityBlueprintPrincipal.Read.All**, AgentIdentityBlueprintPrincipal.ReadWrite.All | **AgentIdentityBlueprintPrincipal.Read.All**, AgentIdentityBlueprintPrincipal.ReadWrite.All |
    /// | `GET …/microsoft.graph.agentIdentityBlueprintPrincipal/{id}` | **AgentIdentityBlueprintPrincipal.Read.All**, AgentIdentityBlueprintPrincipal.ReadWrite.All | **AgentIdentityBlueprintPrincipal.Read.All**, AgentIdentityBlueprintPrincipal.ReadWrite.All |
    /// | `GET …/{id}` | **Application.Read.All**, **Application.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **Application.Read.All**, **Application.ReadWrite.OwnedBy**, Directory.Read.All, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST` | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `POST …/microsoft.graph.agentIdentity` | **AgentIdentity.Create.All**, AgentIdentity.ReadWrite.All | **AgentIdentity.Create.All**, AgentIdentity.ReadWrite.All, AgentIdentity.CreateAsManager |
    /// | `POST …/microsoft.graph.agentIdentityBlueprintPrincipal` | **AgentIdentityBlueprintPrincipal.Create**, AgentIdentityBlueprintPrincipal.ReadWrite.All | **AgentIdentityBlueprintPrincipal.Create**, AgentIdentityBlueprintPrincipal.ReadWrite.All |
    /// | `PATCH …/microsoft.graph.agentIdentity/{id}` | AgentIdentity.EnableDisable.All, AgentIdentity.ReadWrite.All | AgentIdentity.EnableDisable.All, AgentIdentity.ReadWrite.All |
    /// | `PATCH …/microsoft.graph.agentIdentityBlueprintPrincipal/{id}` | **AgentIdentityBlueprintPrincipal.EnableDisable.All**, AgentIdentityBlueprintPrincipal.ReadWrite.All | **AgentIdentityBlueprintPrincipal.EnableDisable.All**, AgentIdentityBlueprintPrincipal.ReadWrite.All |
    /// | `PATCH …/{id}` | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE …/microsoft.graph.agentIdentity/{id}` | AgentIdentity.DeleteRestore.All, AgentIdentity.ReadWrite.All | AgentIdentity.DeleteRestore.All, AgentIdentity.ReadWrite.All |
    /// | `DELETE …/microsoft.graph.agentIdentityBlueprintPrincipal/{id}` | **AgentIdentityBlueprintPrincipal.DeleteRestore.All**, AgentIdentityBlueprintPrincipal.ReadWrite.All | **AgentIdentityBlueprintPrincipal.DeleteRestore.All**, AgentIdentityBlueprintPrincipal.ReadWrite.All |
    /// | `DELETE …/{id}` | **Application.ReadWrite.All**, Directory.ReadWrite.All | **Application.ReadWrite.OwnedBy**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn service_principals(
        &self,
    ) -> requests::service_principal::ServicePrincipalCollection {
        mg::to(self, "servicePrincipals")
    }

    /// `/settings`: many `directorySetting`.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **GroupSettings.Read.All**, **GroupSettings.ReadWrite.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | – | **GroupSettings.Read.All**, **GroupSettings.ReadWrite.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` `/settings/regionalandlanguagesettings` | **User.Read**, User.Read.All | – | **User.Read.All** |
    /// | `GET …/{id}` `/settings/{id}` | **GroupSettings.Read.All**, **GroupSettings.ReadWrite.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | – | **GroupSettings.Read.All**, **GroupSettings.ReadWrite.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` | **GroupSettings.ReadWrite.All**, Directory.ReadWrite.All | – | **GroupSettings.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `PATCH …/{id}` `/settings/regionalandlanguagesettings` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/settings/{id}` | **GroupSettings.ReadWrite.All**, Policy.ReadWrite.Authorization, Directory.ReadWrite.All | – | **GroupSettings.ReadWrite.All**, Policy.ReadWrite.Authorization, Directory.ReadWrite.All |
    /// | `PUT …/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` | **GroupSettings.ReadWrite.All**, Policy.ReadWrite.Authorization, Directory.ReadWrite.All | – | **GroupSettings.ReadWrite.All**, Policy.ReadWrite.Authorization, Directory.ReadWrite.All |
    #[inline]
    pub fn settings(&self) -> requests::directory_setting::DirectorySettingCollection {
        mg::to(self, "settings")
    }

    /// `/shares`: many `sharedDriveItem`.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET …/{id}` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn shares(&self) -> requests::shared_drive_item::SharedDriveItemCollection {
        mg::to(self, "shares")
    }

    /// `/sites`: many `site`.
    ///
    /// [Enumerate sites](https://learn.microsoft.com/graph/api/site-list?view=graph-rest-beta); 200.
    ///
    /// [Search for sites](https://learn.microsoft.com/graph/api/site-search?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// [Get a site resource](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// [Get a site resource by path](https://learn.microsoft.com/graph/api/site-getbypath?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `GET …/{id}:/{path}:` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `POST` | Sites.FullControl.All | Sites.FullControl.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LicenseAssignment.Read.All**, Directory.Read.All, Organization.Read.All, Organization.ReadWrite.All, Directory.ReadWrite.All | **LicenseAssignment.Read.All**, Directory.Read.All, Organization.Read.All, Directory.ReadWrite.All, Organization.ReadWrite.All |
    /// | `GET …/{id}` | **LicenseAssignment.Read.All**, Directory.Read.All, Organization.Read.All, Directory.ReadWrite.All | **LicenseAssignment.Read.All**, Directory.Read.All, Organization.Read.All, Directory.ReadWrite.All, Organization.ReadWrite.All |
    #[inline]
    pub fn subscribed_skus(&self) -> requests::subscribed_sku::SubscribedSkuCollection {
        mg::to(self, "subscribedSkus")
    }

    /// `/subscriptions`: many `subscription`.
    ///
    /// [List subscriptions](https://learn.microsoft.com/graph/api/subscription-list?view=graph-rest-beta); 200.
    ///
    /// [Get subscription](https://learn.microsoft.com/graph/api/subscription-get?view=graph-rest-beta); 200.
    ///
    /// [Create subscription](https://learn.microsoft.com/graph/api/subscription-post-subscriptions?view=graph-rest-beta); 201.
    ///
    /// [Update subscription](https://learn.microsoft.com/graph/api/subscription-update?view=graph-rest-beta); 200.
    ///
    /// [Delete subscription](https://learn.microsoft.com/graph/api/subscription-delete?view=graph-rest-beta); 204.
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Team.ReadBasic.All**, TeamSettings.ReadWrite.All, TeamSettings.Read.All | **Team.ReadBasic.All**, TeamSettings.Read.All, TeamSettings.ReadWrite.All |
    /// | `GET …/{id}` | **Team.ReadBasic.All**, **TeamSettings.ReadWrite.All**, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All, TeamSettings.Read.All | **TeamSettings.Read.Group**, **TeamSettings.ReadWrite.Group**, Directory.Read.All, Group.Read.All, Team.ReadBasic.All, TeamSettings.Read.All, TeamSettings.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` | **Team.Create**, Directory.ReadWrite.All, Group.ReadWrite.All | **Team.Create**, Teamwork.Migrate.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `PATCH …/{id}` | **TeamSettings.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamSettings.ReadWrite.Group**, TeamSettings.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Teamwork.Read.All** | **Teamwork.Read.All** |
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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **TermStore.Read.All**, **TermStore.ReadWrite.All** |
    /// | `PATCH` | **TermStore.ReadWrite.All** |
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
    ///
    /// [List users](https://learn.microsoft.com/graph/api/intune-shared-user-list?view=graph-rest-beta); 200.
    ///
    /// [List users](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-beta); 200.
    ///
    /// [List manager](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta); 200.
    ///
    /// [Get user](https://learn.microsoft.com/graph/api/intune-shared-user-get?view=graph-rest-beta); 200.
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Get a user](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta); 200 or 202.
    ///
    /// [Create user](https://learn.microsoft.com/graph/api/intune-shared-user-create?view=graph-rest-beta); 201.
    ///
    /// [Create user](https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-beta); 201.
    ///
    /// [Update user](https://learn.microsoft.com/graph/api/intune-shared-user-update?view=graph-rest-beta); 200.
    ///
    /// [Update user](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-beta); 204.
    ///
    /// [Delete user](https://learn.microsoft.com/graph/api/intune-shared-user-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete a user](https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **User.ReadBasic.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All, Directory.Read.All, User.Read.All, Directory.ReadWrite.All | – | **User.ReadBasic.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All, Directory.Read.All, User.Read.All, User.ReadWrite.CrossCloud, DeviceManagementConfiguration.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **User.ReadBasic.All**, **User.ReadWrite.All**, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.ReadBasic.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.Read.All, DeviceManagementServiceConfig.ReadWrite.All, Directory.Read.All, User.Read.All, User.ReadWrite.CrossCloud, DeviceManagementConfiguration.Read.All, Directory.ReadWrite.All |
    /// | `POST` | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, Directory.ReadWrite.All | – | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, Directory.ReadWrite.All |
    /// | `PATCH …/{id}` | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, User-Mail.ReadWrite.All, User-Phone.ReadWrite.All, User.ManageIdentities.All, User.ReadWrite, Directory.ReadWrite.All, User-PasswordProfile.ReadWrite.All, User.EnableDisableAccount.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, User-Mail.ReadWrite.All, User-Phone.ReadWrite.All, User.ManageIdentities.All, User.ReadWrite.CrossCloud, Directory.ReadWrite.All, User-PasswordProfile.ReadWrite.All, User.EnableDisableAccount.All |
    /// | `DELETE …/{id}` | **User.DeleteRestore.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All | – | **User.DeleteRestore.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, User.ReadWrite.CrossCloud |
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
