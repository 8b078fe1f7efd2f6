// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.user`, by its URL.
    ///
    /// For example `/me`.
    UserResource(mg::One<models::User, requests::directory_object::DirectoryObjectResource>)
}

impl UserResource {
    /// `…/activities`: many `userActivity`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **UserActivity.ReadWrite.CreatedByApp** | **UserActivity.ReadWrite.CreatedByApp** |
    /// | `PUT …/{id}` | **UserActivity.ReadWrite.CreatedByApp** | **UserActivity.ReadWrite.CreatedByApp** |
    /// | `DELETE …/{id}` | **UserActivity.ReadWrite.CreatedByApp** | **UserActivity.ReadWrite.CreatedByApp** |
    #[inline]
    pub fn activities(&self) -> requests::user_activity::UserActivityCollection {
        mg::to(self, "activities")
    }

    /// `…/adhocCalls`: many `adhocCall`
    #[inline]
    pub fn adhoc_calls(&self) -> requests::adhoc_call::AdhocCallCollection {
        mg::to(self, "adhocCalls")
    }

    /// `…/agreementAcceptances`: many `agreementAcceptance`
    ///
    /// [List agreementAcceptances](https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **AgreementAcceptance.Read**, AgreementAcceptance.Read.All |
    #[inline]
    pub fn agreement_acceptances(
        &self,
    ) -> requests::agreement_acceptance::AgreementAcceptanceCollection {
        mg::to(self, "agreementAcceptances")
    }

    /// `…/analytics`: `userAnalytics`
    #[inline]
    pub fn analytics(&self) -> requests::user_analytics::UserAnalyticsResource {
        mg::to(self, "analytics")
    }

    /// `…/appConsentRequestsForApproval`: many `appConsentRequest`
    #[inline]
    pub fn app_consent_requests_for_approval(
        &self,
    ) -> requests::app_consent_request::AppConsentRequestCollection {
        mg::to(self, "appConsentRequestsForApproval")
    }

    /// `…/appRoleAssignedResources`: many `servicePrincipal`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/appRoleAssignedResources` | **Directory.Read.All**, AppRoleAssignment.ReadWrite.All | – |
    /// | `GET` `/users/{id}/appRoleAssignedResources` | **Directory.Read.All**, AppRoleAssignment.ReadWrite.All | **Directory.Read.All**, AppRoleAssignment.ReadWrite.All |
    #[inline]
    pub fn app_role_assigned_resources(
        &self,
    ) -> requests::service_principal::ServicePrincipalCollection {
        mg::to(self, "appRoleAssignedResources")
    }

    /// `…/appRoleAssignments`: many `appRoleAssignment`
    ///
    /// [List appRoleAssignments granted to a user](https://learn.microsoft.com/graph/api/user-list-approleassignments?view=graph-rest-beta); 200.
    ///
    /// [Grant an appRoleAssignment to a user](https://learn.microsoft.com/graph/api/user-post-approleassignments?view=graph-rest-beta); 201.
    ///
    /// [Delete an appRoleAssignment granted to a user](https://learn.microsoft.com/graph/api/user-delete-approleassignments?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AppRoleAssignment.ReadWrite.All**, Directory.Read.All | **Directory.Read.All**, **AppRoleAssignment.ReadWrite.All** |
    /// | `POST` | **AppRoleAssignment.ReadWrite.All** | **AppRoleAssignment.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AppRoleAssignment.ReadWrite.All** | **AppRoleAssignment.ReadWrite.All** |
    #[inline]
    pub fn app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::to(self, "appRoleAssignments")
    }

    /// `…/approvals`: many `approval`
    #[inline]
    pub fn approvals(&self) -> requests::approval::ApprovalCollection {
        mg::to(self, "approvals")
    }

    /// `…/authentication`: `authentication`
    #[inline]
    pub fn authentication(&self) -> requests::authentication::AuthenticationResource {
        mg::to(self, "authentication")
    }

    /// `…/calendar`: `calendar`
    ///
    /// [Get calendar](https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta); 200.
    ///
    /// [Update calendar](https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta); 200.
    #[inline]
    pub fn calendar(&self) -> requests::calendar::CalendarResource {
        mg::to(self, "calendar")
    }

    /// `…/calendarGroups`: many `calendarGroup`
    ///
    /// [List calendarGroups](https://learn.microsoft.com/graph/api/user-list-calendargroups?view=graph-rest-beta); 200.
    ///
    /// [Create CalendarGroup](https://learn.microsoft.com/graph/api/user-post-calendargroups?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read | **Calendars.ReadWrite**, **Calendars.ReadBasic**, Calendars.Read |
    /// | `GET …/{id}` | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read |
    /// | `POST` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `PATCH …/{id}` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `DELETE …/{id}` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn calendar_groups(&self) -> requests::calendar_group::CalendarGroupCollection {
        mg::to(self, "calendarGroups")
    }

    /// `…/calendarView`: many `event`
    ///
    /// [List calendarView](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.ReadBasic**, Calendars.ReadWrite, Calendars.Read |
    #[inline]
    pub fn calendar_view(&self) -> requests::event::EventCollection {
        mg::to(self, "calendarView")
    }

    /// `…/calendars`: many `calendar`
    ///
    /// [List calendars](https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-beta); 200.
    ///
    /// [Get calendar](https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta); 200.
    ///
    /// [Create Calendar](https://learn.microsoft.com/graph/api/user-post-calendars?view=graph-rest-beta); 201.
    ///
    /// [Update calendar](https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta); 200.
    ///
    /// [Delete calendar](https://learn.microsoft.com/graph/api/calendar-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read, Calendars.Read.Shared | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read, Calendars.Read.Shared | **Calendars.ReadWrite**, **Calendars.ReadBasic**, Calendars.Read |
    /// | `POST` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `DELETE …/{id}` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn calendars(&self) -> requests::calendar::CalendarCollection {
        mg::to(self, "calendars")
    }

    /// `…/chats`: many `chat`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/chats` | **Chat.ReadBasic**, Chat.Read, Chat.ReadWrite | **Chat.ReadBasic.All**, Chat.Read.All, Chat.ReadWrite.All |
    /// | `GET` `/users/{id}/chats` | **Chat.ReadBasic**, Chat.Read, Chat.ReadWrite | **Chat.ReadBasic.All**, Chat.ReadWrite.All |
    /// | `GET …/{id}` | **Chat.ReadBasic**, Chat.Read, Chat.ReadWrite | **Chat.ReadBasic.WhereInstalled**, ChatSettings.Read.Chat, ChatSettings.ReadWrite.Chat, Chat.Manage.Chat, Chat.ReadBasic.All, Chat.Read.All, Chat.ReadWrite.All |
    #[inline]
    pub fn chats(&self) -> requests::chat::ChatCollection {
        mg::to(self, "chats")
    }

    /// `…/cloudClipboard`: `cloudClipboardRoot`
    #[inline]
    pub fn cloud_clipboard(
        &self,
    ) -> requests::cloud_clipboard_root::CloudClipboardRootResource {
        mg::to(self, "cloudClipboard")
    }

    /// `…/cloudLicensing`: `microsoft.graph.cloudLicensing.userCloudLicensing`
    #[inline]
    pub fn cloud_licensing(
        &self,
    ) -> requests::cloud_licensing::user_cloud_licensing::UserCloudLicensingResource {
        mg::to(self, "cloudLicensing")
    }

    /// `…/cloudPCs`: many `cloudPC`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | – |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn cloud_p_cs(&self) -> requests::cloud_pc::CloudPcCollection {
        mg::to(self, "cloudPCs")
    }

    /// `…/cloudPcPools`: many `cloudPcPool`
    #[inline]
    pub fn cloud_pc_pools(&self) -> requests::cloud_pc_pool::CloudPcPoolCollection {
        mg::to(self, "cloudPcPools")
    }

    /// `…/communications`: `userCloudCommunication`
    #[inline]
    pub fn communications(
        &self,
    ) -> requests::user_cloud_communication::UserCloudCommunicationResource {
        mg::to(self, "communications")
    }

    /// `…/contactFolders`: many `contactFolder`
    ///
    /// [List contactFolders](https://learn.microsoft.com/graph/api/user-list-contactfolders?view=graph-rest-beta); 200.
    ///
    /// [Create ContactFolder](https://learn.microsoft.com/graph/api/user-post-contactfolders?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** |
    /// | `GET …/{id}` | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** |
    /// | `POST` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    /// | `PATCH …/{id}` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    /// | `DELETE …/{id}` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    #[inline]
    pub fn contact_folders(&self) -> requests::contact_folder::ContactFolderCollection {
        mg::to(self, "contactFolders")
    }

    /// `…/contacts`: many `contact`
    ///
    /// [List contacts](https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta); 200.
    ///
    /// [Get contact](https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-beta); 200.
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Create Contact](https://learn.microsoft.com/graph/api/user-post-contacts?view=graph-rest-beta); 201.
    ///
    /// [Update contact](https://learn.microsoft.com/graph/api/contact-update?view=graph-rest-beta); 200.
    ///
    /// [Delete contact](https://learn.microsoft.com/graph/api/contact-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** |
    /// | `GET …/{id}` `/me/contacts/onPremisesSyncBehavior`, `/users/{id}/contacts/onPremisesSyncBehavior` | **Contacts-OnPremisesSyncBehavior.ReadWrite.All** | – | **Contacts-OnPremisesSyncBehavior.ReadWrite.All** |
    /// | `GET …/{id}` `/me/contacts/{id}`, `/users/{id}/contacts/{id}` | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** |
    /// | `POST` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    /// | `PATCH …/{id}` `/me/contacts/onPremisesSyncBehavior`, `/users/{id}/contacts/onPremisesSyncBehavior` | **Contacts-OnPremisesSyncBehavior.ReadWrite.All** | – | **Contacts-OnPremisesSyncBehavior.ReadWrite.All** |
    /// | `PATCH …/{id}` `/me/contacts/{id}`, `/users/{id}/contacts/{id}` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    /// | `DELETE …/{id}` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    #[inline]
    pub fn contacts(&self) -> requests::contact::ContactCollection {
        mg::to(self, "contacts")
    }

    /// `…/createdObjects`: many `directoryObject`
    ///
    /// [List createdObjects](https://learn.microsoft.com/graph/api/user-list-createdobjects?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/createdObjects` | **User.Read**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read**, User.ReadWrite | – |
    /// | `GET` `/users/{id}/createdObjects` | **User.Read**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read**, User.ReadWrite | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn created_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "createdObjects")
    }

    /// `…/dataSecurityAndGovernance`: `userDataSecurityAndGovernance`
    #[inline]
    pub fn data_security_and_governance(
        &self,
    ) -> requests::user_data_security_and_governance::UserDataSecurityAndGovernanceResource {
        mg::to(self, "dataSecurityAndGovernance")
    }

    /// `…/deviceEnrollmentConfigurations`: many `deviceEnrollmentConfiguration`
    #[inline]
    pub fn device_enrollment_configurations(
        &self,
    ) -> requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection {
        mg::to(self, "deviceEnrollmentConfigurations")
    }

    /// `…/deviceManagementTroubleshootingEvents`: many `deviceManagementTroubleshootingEvent`
    #[inline]
    pub fn device_management_troubleshooting_events(
        &self,
    ) -> requests::device_management_troubleshooting_event::DeviceManagementTroubleshootingEventCollection {
        mg::to(self, "deviceManagementTroubleshootingEvents")
    }

    /// `…/devices`: many `device`
    ///
    /// [List user devices](https://learn.microsoft.com/graph/api/user-list-devices?view=graph-rest-beta); 200.
    ///
    /// | | delegated (personal) |
    /// |-|-|
    /// | `GET` | **Device.Read** |
    #[inline]
    pub fn devices(&self) -> requests::device::DeviceCollection {
        mg::to(self, "devices")
    }

    /// `…/directReports`: many `directoryObject`
    ///
    /// [List directReports](https://learn.microsoft.com/graph/api/user-list-directreports?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/directReports` | **User.Read**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/directReports` | **User.Read**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn direct_reports(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "directReports")
    }

    /// `…/distributionLists`: many `distributionList`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** |
    /// | `GET …/{id}` | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** | **Contacts.Read**, **Contacts.ReadWrite** |
    /// | `POST` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    /// | `PATCH …/{id}` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    /// | `DELETE …/{id}` | **Contacts.ReadWrite** | **Contacts.ReadWrite** | **Contacts.ReadWrite** |
    #[inline]
    pub fn distribution_lists(
        &self,
    ) -> requests::distribution_list::DistributionListCollection {
        mg::to(self, "distributionLists")
    }

    /// `…/drive`: `drive`
    ///
    /// [Get Drive](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/drive` | **Files.Read**, Files.ReadWrite, User.Read, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    /// | `GET` `/users/{id}/drive` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::to(self, "drive")
    }

    /// `…/drives`: many `drive`
    ///
    /// [List available drives](https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/drives` | **Files.Read**, Files.ReadWrite, User.Read, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    /// | `GET` `/users/{id}/drives` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn drives(&self) -> requests::drive::DriveCollection {
        mg::to(self, "drives")
    }

    /// `…/employeeExperience`: `employeeExperienceUser`
    #[inline]
    pub fn employee_experience(
        &self,
    ) -> requests::employee_experience_user::EmployeeExperienceUserResource {
        mg::to(self, "employeeExperience")
    }

    /// `…/events`: many `event`
    ///
    /// [List events](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-beta); 200.
    ///
    /// [Get event](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta); 200.
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Create Event](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-beta); 201.
    ///
    /// [Update event](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta); 200.
    ///
    /// [Delete event](https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read | **Calendars.ReadWrite**, **Calendars.ReadBasic**, Calendars.Read |
    /// | `GET …/{id}` | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read |
    /// | `POST` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `PATCH …/{id}` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `DELETE …/{id}` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn events(&self) -> requests::event::EventCollection {
        mg::to(self, "events")
    }

    /// `…/extensions`: many `extension`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update open extension](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta); 200.
    ///
    /// [Delete open extension](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **User.Read** |
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/followedSites`: many `site`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn followed_sites(&self) -> requests::site::SiteCollection {
        mg::to(self, "followedSites")
    }

    /// `…/inferenceClassification`: `inferenceClassification`
    #[inline]
    pub fn inference_classification(
        &self,
    ) -> requests::inference_classification::InferenceClassificationResource {
        mg::to(self, "inferenceClassification")
    }

    /// `…/informationProtection`: `informationProtection`
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::information_protection::InformationProtectionResource {
        mg::to(self, "informationProtection")
    }

    /// `…/insights`: `itemInsights`
    #[inline]
    pub fn insights(&self) -> requests::item_insights::ItemInsightsResource {
        mg::to(self, "insights")
    }

    /// `…/invitedBy`: `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **User.Read.All** | **User.Read.All** |
    #[inline]
    pub fn invited_by(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "invitedBy")
    }

    /// `…/joinedGroups`: many `group`
    #[inline]
    pub fn joined_groups(&self) -> requests::group::GroupCollection {
        mg::to(self, "joinedGroups")
    }

    /// `…/joinedTeams`: many `team`
    ///
    /// [List joinedTeams](https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/joinedTeams` | **Team.ReadBasic.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, TeamSettings.ReadWrite.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All, TeamSettings.Read.All | **Team.ReadBasic.All**, TeamSettings.Read.All, TeamSettings.ReadWrite.All |
    /// | `GET` `/users/{id}/joinedTeams` | **Team.ReadBasic.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, TeamSettings.ReadWrite.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All, TeamSettings.Read.All | **Team.ReadBasic.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, TeamSettings.Read.All, TeamSettings.ReadWrite.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn joined_teams(&self) -> requests::team::TeamCollection {
        mg::to(self, "joinedTeams")
    }

    /// `…/licenseDetails`: many `licenseDetails`
    ///
    /// [List licenseDetails](https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/licenseDetails` | **LicenseAssignment.Read.All**, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read** | – |
    /// | `GET` `/users/{id}/licenseDetails` | **LicenseAssignment.Read.All**, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read** | **LicenseAssignment.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn license_details(
        &self,
    ) -> requests::license_details::LicenseDetailsCollection {
        mg::to(self, "licenseDetails")
    }

    /// `…/mailFolders`: many `mailFolder`
    ///
    /// [List mailFolders](https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-beta); 200.
    ///
    /// [Get mailFolder](https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-beta); 200.
    ///
    /// [Create MailFolder](https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-beta); 201.
    ///
    /// [Update mailFolder](https://learn.microsoft.com/graph/api/mailfolder-update?view=graph-rest-beta); 200.
    ///
    /// [Delete mailFolder](https://learn.microsoft.com/graph/api/mailfolder-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic.All**, **Mail.ReadWrite**, Mail.Read |
    /// | `GET …/{id}` | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic.All**, **Mail.ReadWrite**, Mail.Read |
    /// | `POST` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    /// | `PATCH …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    /// | `DELETE …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn mail_folders(&self) -> requests::mail_folder::MailFolderCollection {
        mg::to(self, "mailFolders")
    }

    /// `…/managedAppLogCollectionRequests`: many `managedAppLogCollectionRequest`
    #[inline]
    pub fn managed_app_log_collection_requests(
        &self,
    ) -> requests::managed_app_log_collection_request::ManagedAppLogCollectionRequestCollection {
        mg::to(self, "managedAppLogCollectionRequests")
    }

    /// `…/managedAppRegistrations`: many `managedAppRegistration`
    #[inline]
    pub fn managed_app_registrations(
        &self,
    ) -> requests::managed_app_registration::ManagedAppRegistrationCollection {
        mg::to(self, "managedAppRegistrations")
    }

    /// `…/managedDevices`: many `managedDevice`
    ///
    /// [List windowsManagedDevices](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta); 200.
    ///
    /// [Get managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Get windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-get?view=graph-rest-beta); 200.
    ///
    /// [Create windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta); 201.
    ///
    /// [Update managedDevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Update windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-update?view=graph-rest-beta); 200.
    ///
    /// [Delete windowsManagedDevice](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET …/{id}` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `POST` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `PATCH …/{id}` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `DELETE …/{id}` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn managed_devices(&self) -> requests::managed_device::ManagedDeviceCollection {
        mg::to(self, "managedDevices")
    }

    /// `…/manager`: `directoryObject`
    ///
    /// [List manager](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta); 200.
    ///
    /// [Assign a manager](https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/manager` | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/manager` | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Directory.ReadWrite.All | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Directory.ReadWrite.All |
    /// | `PUT` | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All |
    /// | `PUT …/$ref` | **User.ReadWrite.All**, Directory.ReadWrite.All, Directory.AccessAsUser.All | **User.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `DELETE` | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All |
    #[inline]
    pub fn manager(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "manager")
    }

    /// `…/memberOf`: many `directoryObject`
    ///
    /// [List user memberOf](https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/memberOf` | **User.Read**, Group.ReadBasic.All, Directory.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, Directory.ReadWrite.All | – |
    /// | `GET` `/users/{id}/memberOf` | **User.Read**, Group.ReadBasic.All, Directory.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, Directory.ReadWrite.All | **Directory.Read.All**, Group.ReadBasic.All, GroupMember.ReadBasic.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` `/me/memberOf/{id}` | **User.Read**, User.Read.All | – |
    /// | `GET …/{id}` `/users/{id}/memberOf/{id}` | **User.Read** | **User.Read.All** |
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "memberOf")
    }

    /// `…/messages`: many `message`
    ///
    /// [List messages](https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-beta); 200.
    ///
    /// [Get message](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-beta); 200.
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Create Message](https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-beta); 201.
    ///
    /// [Update message](https://learn.microsoft.com/graph/api/message-update?view=graph-rest-beta); 200.
    ///
    /// [Delete message](https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic**, **Mail.ReadWrite**, Mail.Read | **Mail.ReadBasic.All**, **Mail.ReadWrite**, Mail.Read |
    /// | `GET …/{id}` | **Mail.Read**, Mail.ReadBasic | **Mail.Read**, Mail.ReadBasic | **Mail.Read**, Mail.ReadBasic.All |
    /// | `GET …/{id}/$value` | **Mail.ReadBasic**, Mail.Read | **Mail.ReadBasic**, Mail.Read | **Mail.ReadBasic.All**, Mail.Read |
    /// | `POST` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    /// | `PATCH …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    /// | `DELETE …/{id}` | **Mail.ReadWrite** | **Mail.ReadWrite** | **Mail.ReadWrite** |
    #[inline]
    pub fn messages(&self) -> requests::message::MessageCollection {
        mg::to(self, "messages")
    }

    /// `…/mobileAppIntentAndStates`: many `mobileAppIntentAndState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn mobile_app_intent_and_states(
        &self,
    ) -> requests::mobile_app_intent_and_state::MobileAppIntentAndStateCollection {
        mg::to(self, "mobileAppIntentAndStates")
    }

    /// `…/mobileAppTroubleshootingEvents`: many `mobileAppTroubleshootingEvent`
    ///
    /// [List mobileAppTroubleshootingEvents](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-list?view=graph-rest-beta); 200.
    ///
    /// [Get mobileAppTroubleshootingEvent](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-get?view=graph-rest-beta); 200.
    ///
    /// [Create mobileAppTroubleshootingEvent](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-create?view=graph-rest-beta); 201.
    ///
    /// [Update mobileAppTroubleshootingEvent](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-update?view=graph-rest-beta); 200.
    ///
    /// [Delete mobileAppTroubleshootingEvent](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All** | **DeviceManagementManagedDevices.ReadWrite.All** |
    #[inline]
    pub fn mobile_app_troubleshooting_events(
        &self,
    ) -> requests::mobile_app_troubleshooting_event::MobileAppTroubleshootingEventCollection {
        mg::to(self, "mobileAppTroubleshootingEvents")
    }

    /// `…/notifications`: many `notification`
    ///
    /// [Create and send a notification](https://learn.microsoft.com/graph/api/user-post-notifications?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `POST` | **Notifications.ReadWrite.CreatedByApp** | **Notifications.ReadWrite.CreatedByApp** |
    #[inline]
    pub fn notifications(&self) -> requests::notification::NotificationCollection {
        mg::to(self, "notifications")
    }

    /// `…/oauth2PermissionGrants`: many `oAuth2PermissionGrant`
    ///
    /// [List oauth2PermissionGrants](https://learn.microsoft.com/graph/api/user-list-oauth2permissiongrants?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/oauth2PermissionGrants` | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All | – |
    /// | `GET` `/users/{id}/oauth2PermissionGrants` | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All | **Directory.Read.All**, DelegatedPermissionGrant.ReadWrite.All |
    #[inline]
    pub fn oauth2_permission_grants(
        &self,
    ) -> requests::o_auth2_permission_grant::OAuth2PermissionGrantCollection {
        mg::to(self, "oauth2PermissionGrants")
    }

    /// `…/onPremisesSyncBehavior`: `onPremisesSyncBehavior`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **User-OnPremisesSyncBehavior.ReadWrite.All** | **User-OnPremisesSyncBehavior.ReadWrite.All** |
    /// | `PATCH` | **User-OnPremisesSyncBehavior.ReadWrite.All** | **User-OnPremisesSyncBehavior.ReadWrite.All** |
    #[inline]
    pub fn on_premises_sync_behavior(
        &self,
    ) -> requests::on_premises_sync_behavior::OnPremisesSyncBehaviorResource {
        mg::to(self, "onPremisesSyncBehavior")
    }

    /// `…/onenote`: `onenote`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **User.Read** |
    #[inline]
    pub fn onenote(&self) -> requests::onenote::OnenoteResource {
        mg::to(self, "onenote")
    }

    /// `…/onlineMeetings`: many `onlineMeeting`
    ///
    /// [Create onlineMeeting](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/onlineMeetings` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** | – |
    /// | `GET` `/users/{id}/onlineMeetings` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** | **OnlineMeetings.Read.All**, **OnlineMeetings.ReadWrite.All** |
    /// | `GET …/{id}` `/me/onlineMeetings/{id}` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/onlineMeetings/{id}` | **OnlineMeetings.Read**, **OnlineMeetings.ReadWrite** | **OnlineMeetings.Read.All**, **OnlineMeetings.ReadWrite.All** |
    /// | `POST` `/me/onlineMeetings` | **OnlineMeetings.ReadWrite** | – |
    /// | `POST` `/users/{id}/onlineMeetings` | **OnlineMeetings.ReadWrite** | **OnlineMeetings.ReadWrite.All** |
    /// | `PATCH …/{id}` `/me/onlineMeetings/{id}` | **OnlineMeetings.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/onlineMeetings/{id}` | **OnlineMeetings.ReadWrite** | **OnlineMeetings.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/onlineMeetings/{id}` | **OnlineMeetings.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/onlineMeetings/{id}` | **OnlineMeetings.ReadWrite** | **OnlineMeetings.ReadWrite.All** |
    #[inline]
    pub fn online_meetings(&self) -> requests::online_meeting::OnlineMeetingCollection {
        mg::to(self, "onlineMeetings")
    }

    /// `…/outlook`: `outlookUser`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **User.Read** |
    #[inline]
    pub fn outlook(&self) -> requests::outlook_user::OutlookUserResource {
        mg::to(self, "outlook")
    }

    /// `…/ownedDevices`: many `directoryObject`
    ///
    /// [List ownedDevices](https://learn.microsoft.com/graph/api/user-list-owneddevices?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/ownedDevices` | **User.Read**, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/ownedDevices` | **User.Read**, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read.All**, Directory.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn owned_devices(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "ownedDevices")
    }

    /// `…/ownedObjects`: many `directoryObject`
    ///
    /// [List ownedObjects](https://learn.microsoft.com/graph/api/user-list-ownedobjects?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/ownedObjects` | **User.Read**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/ownedObjects` | **User.Read**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn owned_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "ownedObjects")
    }

    /// `…/pendingAccessReviewInstances`: many `accessReviewInstance`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **AccessReview.Read.All**, AccessReview.ReadWrite.All |
    #[inline]
    pub fn pending_access_review_instances(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceCollection {
        mg::to(self, "pendingAccessReviewInstances")
    }

    /// `…/people`: many `person`
    ///
    /// [List people](https://learn.microsoft.com/graph/api/user-list-people?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **People.Read**, People.Read.All | **People.Read** | **People.Read.All** |
    #[inline]
    pub fn people(&self) -> requests::person::PersonCollection {
        mg::to(self, "people")
    }

    /// `…/permissionGrants`: many `resourceSpecificPermissionGrant`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ResourceSpecificPermissionGrant.ReadForUser**, TeamsAppInstallation.ManageSelectedForUser, TeamsAppInstallation.ReadWriteAndConsentForUser, TeamsAppInstallation.ReadWriteAndConsentSelfForUser | **ResourceSpecificPermissionGrant.ReadForUser.All**, TeamsAppInstallation.ManageSelectedForUser.All, TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All, TeamsAppInstallation.ReadWriteAndConsentForUser.All |
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::to(self, "permissionGrants")
    }

    /// `…/photo`: `profilePhoto`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/photo` | **User.Read**, ProfilePhoto.Read.All, User.ReadBasic.All, ProfilePhoto.ReadWrite.All | – |
    /// | `GET` `/users/{id}/photo` | **User.Read**, ProfilePhoto.Read.All, User.ReadBasic.All, ProfilePhoto.ReadWrite.All | **ProfilePhoto.Read.All**, ProfilePhoto.ReadWrite.All, User.Read.All, User.ReadBasic.All, User.ReadWrite.CrossCloud |
    /// | `PATCH` `/me/photo` | **User.ReadWrite**, ProfilePhoto.ReadWrite.All | – |
    /// | `PATCH` `/users/{id}/photo` | **User.ReadWrite**, ProfilePhoto.ReadWrite.All | **ProfilePhoto.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    /// | `PUT` `/me/photo` | **User.ReadWrite**, ProfilePhoto.ReadWrite.All | – |
    /// | `PUT` `/users/{id}/photo` | **User.ReadWrite**, ProfilePhoto.ReadWrite.All | **ProfilePhoto.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    /// | `DELETE` `/me/photo` | **User.ReadWrite**, ProfilePhoto.ReadWrite.All | – |
    /// | `DELETE` `/users/{id}/photo` | **User.ReadWrite**, ProfilePhoto.ReadWrite.All | **ProfilePhoto.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    #[inline]
    pub fn photo(&self) -> requests::profile_photo::ProfilePhotoResource {
        mg::to(self, "photo")
    }

    /// `…/photos`: many `profilePhoto`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/photos` | **User.Read**, ProfilePhoto.Read.All, User.ReadBasic.All, ProfilePhoto.ReadWrite.All | – |
    /// | `GET` `/users/{id}/photos` | **User.Read**, ProfilePhoto.Read.All, User.ReadBasic.All, ProfilePhoto.ReadWrite.All | **ProfilePhoto.Read.All**, ProfilePhoto.ReadWrite.All, User.Read.All, User.ReadBasic.All |
    /// | `GET …/{id}` `/me/photos/{id}` | **User.Read**, ProfilePhoto.Read.All, User.ReadBasic.All, ProfilePhoto.ReadWrite.All | – |
    /// | `GET …/{id}` `/users/{id}/photos/{id}` | **User.Read**, ProfilePhoto.Read.All, User.ReadBasic.All, ProfilePhoto.ReadWrite.All | **ProfilePhoto.Read.All**, ProfilePhoto.ReadWrite.All, User.Read.All, User.ReadBasic.All |
    #[inline]
    pub fn photos(&self) -> requests::profile_photo::ProfilePhotoCollection {
        mg::to(self, "photos")
    }

    /// `…/planner`: `plannerUser`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All | **Tasks.Read.All**, Tasks.ReadWrite.All |
    /// | `PATCH` | **Tasks.ReadWrite**, Group.ReadWrite.All | – |
    #[inline]
    pub fn planner(&self) -> requests::planner_user::PlannerUserResource {
        mg::to(self, "planner")
    }

    /// `…/presence`: `presence`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/presence` | **Presence.Read**, Presence.Read.All | – |
    /// | `GET` `/users/{id}/presence` | **Presence.Read**, Presence.Read.All | **Presence.Read.All**, Presence.ReadWrite.All |
    #[inline]
    pub fn presence(&self) -> requests::presence::PresenceResource {
        mg::to(self, "presence")
    }

    /// `…/print`: `userPrint`
    #[inline]
    pub fn print(&self) -> requests::user_print::UserPrintResource {
        mg::to(self, "print")
    }

    /// `…/profile`: `profile`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE` `/me/profile` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE` `/users/{id}/profile` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn profile(&self) -> requests::profile::ProfileResource {
        mg::to(self, "profile")
    }

    /// `…/registeredDevices`: many `directoryObject`
    ///
    /// [List registeredDevices](https://learn.microsoft.com/graph/api/user-list-registereddevices?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/registeredDevices` | **User.Read**, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/registeredDevices` | **User.Read**, Directory.Read.All, User.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read.All**, Directory.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn registered_devices(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "registeredDevices")
    }

    /// `…/scopedRoleMemberOf`: many `scopedRoleMembership`
    ///
    /// [List scopedAdministratorOf](https://learn.microsoft.com/graph/api/user-list-scopedrolememberof?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/scopedRoleMemberOf` | **Directory.Read.All**, Directory.ReadWrite.All | – |
    /// | `GET` `/users/{id}/scopedRoleMemberOf` | **Directory.Read.All**, Directory.ReadWrite.All | **Directory.Read.All**, Directory.ReadWrite.All |
    #[inline]
    pub fn scoped_role_member_of(
        &self,
    ) -> requests::scoped_role_membership::ScopedRoleMembershipCollection {
        mg::to(self, "scopedRoleMemberOf")
    }

    /// `…/security`: `microsoft.graph.security.security`
    #[inline]
    pub fn security(&self) -> requests::security::security::SecurityResource {
        mg::to(self, "security")
    }

    /// `…/settings`: `userSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/settings` | **User.Read**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/settings` | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH` `/me/settings` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | – |
    /// | `PATCH` `/users/{id}/settings` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn settings(&self) -> requests::user_settings::UserSettingsResource {
        mg::to(self, "settings")
    }

    /// `…/solutions`: `userSolutionRoot`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **Schedule-WorkingTime.ReadWrite.All** |
    #[inline]
    pub fn solutions(&self) -> requests::user_solution_root::UserSolutionRootResource {
        mg::to(self, "solutions")
    }

    /// `…/sponsorOf`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/sponsorOf` | **User.Read**, User.Read.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/sponsorOf` | **User.Read**, User.Read.All, User.ReadWrite.All | **User.Read.All**, User.ReadWrite.All |
    #[inline]
    pub fn sponsor_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "sponsorOf")
    }

    /// `…/sponsors`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/sponsors` | **User.Read**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | – |
    /// | `GET` `/users/{id}/sponsors` | **User.Read**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All |
    #[inline]
    pub fn sponsors(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "sponsors")
    }

    /// `…/teamwork`: `userTeamwork`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **UserTeamwork.Read** | **UserTeamwork.Read.All** |
    #[inline]
    pub fn teamwork(&self) -> requests::user_teamwork::UserTeamworkResource {
        mg::to(self, "teamwork")
    }

    /// `…/todo`: `todo`
    #[inline]
    pub fn todo(&self) -> requests::todo::TodoResource {
        mg::to(self, "todo")
    }

    /// `…/transitiveMemberOf`: many `directoryObject`
    ///
    /// [List user transitive memberOf](https://learn.microsoft.com/graph/api/user-list-transitivememberof?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/transitiveMemberOf` | **User.Read**, Group.ReadBasic.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All | – |
    /// | `GET` `/users/{id}/transitiveMemberOf` | **User.Read**, Group.ReadBasic.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, GroupMember.ReadBasic.All, User.Read.All, Directory.ReadWrite.All | **User.Read.All**, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, GroupMember.ReadBasic.All, Directory.ReadWrite.All |
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveMemberOf")
    }

    /// `…/transitiveReports`: many `directoryObject`
    ///
    /// [Get transitiveReports for a user](https://learn.microsoft.com/graph/api/user-get-transitivereports?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/$count` | **User.Read**, Directory.Read.All, User.Read.All | **Directory.Read.All**, User.Read.All |
    #[inline]
    pub fn transitive_reports(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveReports")
    }

    /// `…/usageRights`: many `usageRight`
    ///
    /// [List user usageRights](https://learn.microsoft.com/graph/api/user-list-usagerights?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **User.Read**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, User.Read.All, User.ReadWrite, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn usage_rights(&self) -> requests::usage_right::UsageRightCollection {
        mg::to(self, "usageRights")
    }

    /// `…/virtualEvents`: `userVirtualEventsRoot`
    #[inline]
    pub fn virtual_events(
        &self,
    ) -> requests::user_virtual_events_root::UserVirtualEventsRootResource {
        mg::to(self, "virtualEvents")
    }

    /// `…/windowsInformationProtectionDeviceRegistrations`: many `windowsInformationProtectionDeviceRegistration`
    #[inline]
    pub fn windows_information_protection_device_registrations(
        &self,
    ) -> requests::windows_information_protection_device_registration::WindowsInformationProtectionDeviceRegistrationCollection {
        mg::to(self, "windowsInformationProtectionDeviceRegistrations")
    }

    /// `…/microsoft.graph.agentUser`
    #[inline]
    pub fn as_agent_user(&self) -> requests::agent_user::AgentUserResource {
        mg::to(self, "microsoft.graph.agentUser")
    }

    /// `POST …/assignLicense`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta); 200.
    /// - `POST /users/{id | userPrincipalName}/assignLicense`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LicenseAssignment.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All | **LicenseAssignment.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn assign_license(
        &self,
        parameters: AssignLicense,
    ) -> mg::Request<models::User> {
        mg::Path::action_with(self, "assignLicense", &parameters)
    }

    /// `POST …/changePassword`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-beta); 204.
    /// - `POST /me/changePassword`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **User-PasswordProfile.ReadWrite.All** |
    #[inline]
    pub fn change_password(&self, parameters: ChangePassword) -> mg::Request<()> {
        mg::Path::action_with(self, "changePassword", &parameters)
    }

    /// `POST …/convertExternalToInternalMemberUser`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **User-ConvertToInternal.ReadWrite.All**, User.ReadWrite.All | **User-ConvertToInternal.ReadWrite.All**, User.ReadWrite.All |
    #[inline]
    pub fn convert_external_to_internal_member_user(
        &self,
        parameters: ConvertExternalToInternalMemberUser,
    ) -> mg::Request<models::ConversionUserDetails> {
        mg::Path::action_with(self, "convertExternalToInternalMemberUser", &parameters)
    }

    /// `POST …/deletePasswordSingleSignOnCredentials`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn delete_password_single_sign_on_credentials(
        &self,
        parameters: DeletePasswordSingleSignOnCredentials,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "deletePasswordSingleSignOnCredentials", &parameters)
    }

    /// `GET …/exportDeviceAndAppManagementData`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-exportdeviceandappmanagementdata?view=graph-rest-beta); 200.
    /// - `GET /users/{usersId}/exportDeviceAndAppManagementData`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn export_device_and_app_management_data(
        &self,
    ) -> mg::Request<models::DeviceAndAppManagementData> {
        mg::Path::function(self, "exportDeviceAndAppManagementData")
    }

    /// `GET …/exportDeviceAndAppManagementData(skip=…,top=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-exportdeviceandappmanagementdata?view=graph-rest-beta); 200.
    /// - `GET /users/{usersId}/exportDeviceAndAppManagementData`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementServiceConfig.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn export_device_and_app_management_data_with(
        &self,
        parameters: ExportDeviceAndAppManagementData,
    ) -> mg::Request<models::DeviceAndAppManagementData> {
        mg::Path::function_with(self, "exportDeviceAndAppManagementData", &parameters)
    }

    /// `POST …/exportPersonalData`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-exportpersonaldata?view=graph-rest-beta); 202.
    /// - `POST /users/{id}/exportPersonalData`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **User.Export.All** | **User.Export.All** |
    #[inline]
    pub fn export_personal_data(
        &self,
        parameters: ExportPersonalData,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "exportPersonalData", &parameters)
    }

    /// `POST …/findMeetingLocations`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Calendars.Read.Shared**, Calendars.ReadWrite.Shared |
    #[inline]
    pub fn find_meeting_locations(
        &self,
        parameters: FindMeetingLocations,
    ) -> mg::Request<models::MeetingLocationSuggestionsResult> {
        mg::Path::action_with(self, "findMeetingLocations", &parameters)
    }

    /// `POST …/findMeetingTimes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findmeetingtimes?view=graph-rest-beta); 200.
    /// - `POST /me/findMeetingTimes`
    /// - `POST /users/{id|userPrincipalName}/findMeetingTimes`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Calendars.Read.Shared**, Calendars.ReadWrite.Shared |
    #[inline]
    pub fn find_meeting_times(
        &self,
        parameters: FindMeetingTimes,
    ) -> mg::Request<models::MeetingTimeSuggestionsResult> {
        mg::Path::action_with(self, "findMeetingTimes", &parameters)
    }

    /// `GET …/findRoomLists`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findroomlists?view=graph-rest-beta); 200.
    /// - `GET /me/findRoomLists`
    /// - `GET /users/{id}/findRoomLists`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/findRoomLists` | **User.Read**, User.ReadBasic.All, User.Read.All | – |
    /// | `GET` `/users/{id}/findRoomLists` | **User.ReadBasic.All**, User.Read.All | **User.Read.All**, User.ReadBasic.All |
    #[inline]
    pub fn find_room_lists(&self) -> mg::Request<mg::Page<models::EmailAddress>> {
        mg::Path::function(self, "findRoomLists")
    }

    /// `GET …/findRooms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta); 200.
    /// - `GET /me/findRooms`
    /// - `GET /users/{id}/findRooms`
    /// - `GET /me/findRooms(RoomList='{room_list_emailAddress}')`
    /// - `GET /users/{id}/findRooms(RoomList='{room_list_emailAddress}')`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/users/{id}/findRooms`, `/users/{id}/findRooms(RoomList={RoomList})` | **User.ReadBasic.All**, User.Read.All | **User.Read.All**, User.ReadBasic.All |
    /// | `GET` `/me/findRooms` | **User.Read**, User.ReadBasic.All, User.Read.All | – |
    /// | `GET` `/me/findRooms(RoomList={RoomList})` | **User.ReadBasic.All**, User.Read.All | – |
    #[inline]
    pub fn find_rooms(&self) -> mg::Request<mg::Page<models::EmailAddress>> {
        mg::Path::function(self, "findRooms")
    }

    /// `GET …/findRooms(RoomList=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta); 200.
    /// - `GET /me/findRooms`
    /// - `GET /users/{id}/findRooms`
    /// - `GET /me/findRooms(RoomList='{room_list_emailAddress}')`
    /// - `GET /users/{id}/findRooms(RoomList='{room_list_emailAddress}')`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/users/{id}/findRooms`, `/users/{id}/findRooms(RoomList={RoomList})` | **User.ReadBasic.All**, User.Read.All | **User.Read.All**, User.ReadBasic.All |
    /// | `GET` `/me/findRooms` | **User.Read**, User.ReadBasic.All, User.Read.All | – |
    /// | `GET` `/me/findRooms(RoomList={RoomList})` | **User.ReadBasic.All**, User.Read.All | – |
    #[inline]
    pub fn find_rooms_with(
        &self,
        parameters: FindRooms,
    ) -> mg::Request<mg::Page<models::EmailAddress>> {
        mg::Path::function_with(self, "findRooms", &parameters)
    }

    /// `GET …/getEffectiveDeviceEnrollmentConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-geteffectivedeviceenrollmentconfigurations?view=graph-rest-beta); 200.
    /// - `GET /users/{usersId}/getEffectiveDeviceEnrollmentConfigurations`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn get_effective_device_enrollment_configurations(
        &self,
    ) -> mg::Request<mg::Page<models::DeviceEnrollmentConfiguration>> {
        mg::Path::function(self, "getEffectiveDeviceEnrollmentConfigurations")
    }

    /// `GET …/getLoggedOnManagedDevices`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getloggedonmanageddevices?view=graph-rest-beta); 200.
    /// - `GET /users/{usersId}/getLoggedOnManagedDevices`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_logged_on_managed_devices(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedDevice>> {
        mg::Path::function(self, "getLoggedOnManagedDevices")
    }

    /// `POST …/getMailTips`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-beta); 200.
    /// - `POST /me/getMailTips`
    /// - `POST /users/{id|userPrincipalName}/getMailTips`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `POST` `/me/getMailTips` | **Mail.Read**, Mail.Read.Shared, MailTips.ReadBasic.Shared | **Mail.Read**, MailTips.ReadBasic.Shared | **Mail.Read** |
    /// | `POST` `/users/{id}/getMailTips` | **Mail.Read**, Mail.Read.Shared, MailTips.ReadBasic.Shared | **Mail.Read**, MailTips.ReadBasic.Shared | **Mail.Read**, MailTips.ReadBasic.All |
    #[inline]
    pub fn get_mail_tips(
        &self,
        parameters: GetMailTips,
    ) -> mg::Request<mg::Page<models::MailTips>> {
        mg::Path::action_with(self, "getMailTips", &parameters)
    }

    /// `GET …/getManagedAppDiagnosticStatuses`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getmanagedappdiagnosticstatuses?view=graph-rest-beta); 200.
    /// - `GET /users/{usersId}/getManagedAppDiagnosticStatuses`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn get_managed_app_diagnostic_statuses(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedAppDiagnosticStatus>> {
        mg::Path::function(self, "getManagedAppDiagnosticStatuses")
    }

    /// `GET …/getManagedAppPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getmanagedapppolicies?view=graph-rest-beta); 200.
    /// - `GET /users/{usersId}/getManagedAppPolicies`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn get_managed_app_policies(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedAppPolicy>> {
        mg::Path::function(self, "getManagedAppPolicies")
    }

    /// `GET …/getManagedDevicesWithAppFailures`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getmanageddeviceswithappfailures?view=graph-rest-beta); 200.
    /// - `GET /users/{usersId}/getManagedDevicesWithAppFailures`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_managed_devices_with_app_failures(
        &self,
    ) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "getManagedDevicesWithAppFailures")
    }

    /// `GET …/getManagedDevicesWithFailedOrPendingApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn get_managed_devices_with_failed_or_pending_apps(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedDeviceSummarizedAppState>> {
        mg::Path::function(self, "getManagedDevicesWithFailedOrPendingApps")
    }

    /// `POST …/getPasswordSingleSignOnCredentials`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn get_password_single_sign_on_credentials(
        &self,
    ) -> mg::Request<mg::Page<models::PasswordSingleSignOnCredentialSet>> {
        mg::Path::action(self, "getPasswordSingleSignOnCredentials")
    }

    /// `POST …/invalidateAllRefreshTokens`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-invalidateallrefreshtokens?view=graph-rest-beta); 204.
    /// - `POST /me/invalidateAllRefreshTokens`
    /// - `POST /users/{id | userPrincipalName}/invalidateAllRefreshTokens`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **User.RevokeSessions.All**, User.ReadWrite, Directory.ReadWrite.All | **User.ReadWrite** | **User.RevokeSessions.All** |
    #[inline]
    pub fn invalidate_all_refresh_tokens(&self) -> mg::Request<bool> {
        mg::Path::action(self, "invalidateAllRefreshTokens")
    }

    /// `GET …/isManagedAppUserBlocked`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn is_managed_app_user_blocked(&self) -> mg::Request<bool> {
        mg::Path::function(self, "isManagedAppUserBlocked")
    }

    /// `GET …/reminderView(StartDateTime=…,EndDateTime=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reminderview?view=graph-rest-beta); 200.
    /// - `GET /users/{id | userPrincipalName}/reminderView(startDateTime=startDateTime-value,endDateTime=endDateTime-value)`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.Read**, Calendars.ReadBasic, Calendars.ReadWrite | **Calendars.Read**, Calendars.ReadBasic, Calendars.ReadWrite | **Calendars.Read**, Calendars.ReadWrite, Calendars.ReadBasic |
    #[inline]
    pub fn reminder_view(
        &self,
        parameters: ReminderView,
    ) -> mg::Request<mg::Page<models::Reminder>> {
        mg::Path::function_with(self, "reminderView", &parameters)
    }

    /// `POST …/removeAllDevicesFromManagement`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-removealldevicesfrommanagement?view=graph-rest-beta); 204.
    /// - `POST /users/{usersId}/removeAllDevicesFromManagement`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/removeAllDevicesFromManagement` | **DeviceManagementManagedDevices.PrivilegedOperations.All** | **DeviceManagementManagedDevices.PrivilegedOperations.All** |
    /// | `POST` `/users/{id}/removeAllDevicesFromManagement` | **DeviceManagementManagedDevices.PriviligedOperation.All** | **DeviceManagementManagedDevices.PriviligedOperation.All** |
    #[inline]
    pub fn remove_all_devices_from_management(&self) -> mg::Request<()> {
        mg::Path::action(self, "removeAllDevicesFromManagement")
    }

    /// `POST …/reprocessLicenseAssignment`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-beta); 200.
    /// - `POST /users/{id}/reprocessLicenseAssignment`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All |
    #[inline]
    pub fn reprocess_license_assignment(&self) -> mg::Request<models::User> {
        mg::Path::action(self, "reprocessLicenseAssignment")
    }

    /// `GET …/retrieveManagedDevicesWithAppInstallationIssues`
    #[inline]
    pub fn retrieve_managed_devices_with_app_installation_issues(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedDeviceSummarizedAppState>> {
        mg::Path::function(self, "retrieveManagedDevicesWithAppInstallationIssues")
    }

    /// `POST …/retryServiceProvisioning`
    #[inline]
    pub fn retry_service_provisioning(&self) -> mg::Request<()> {
        mg::Path::action(self, "retryServiceProvisioning")
    }

    /// `POST …/revokeSignInSessions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-revokesigninsessions?view=graph-rest-beta); 204.
    /// - `POST /me/revokeSignInSessions`
    /// - `POST /users/{id | userPrincipalName}/revokeSignInSessions`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/me/revokeSignInSessions` | **User.RevokeSessions.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All | **User.RevokeSessions.All** |
    /// | `POST` `/users/{id}/revokeSignInSessions` | **User.RevokeSessions.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All | **User.RevokeSessions.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn revoke_sign_in_sessions(&self) -> mg::Request<bool> {
        mg::Path::action(self, "revokeSignInSessions")
    }

    /// `POST …/sendMail`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta); 202.
    /// - `POST /me/sendMail`
    /// - `POST /users/{id | userPrincipalName}/sendMail`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Mail.Send** | **Mail.Send** | **Mail.Send** |
    #[inline]
    pub fn send_mail(&self, parameters: SendMail) -> mg::Request<()> {
        mg::Path::action_with(self, "sendMail", &parameters)
    }

    /// `POST …/translateExchangeIds`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-beta); 200.
    /// - `POST /me/translateExchangeIds`
    /// - `POST /users/{id|userPrincipalName}/translateExchangeIds`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `POST` `/me/translateExchangeIds` | **User.ReadBasic.All**, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | – |
    /// | `POST` `/users/{id}/translateExchangeIds` | **User.ReadBasic.All**, User.Read, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    #[inline]
    pub fn translate_exchange_ids(
        &self,
        parameters: TranslateExchangeIds,
    ) -> mg::Request<mg::Page<models::ConvertIdResult>> {
        mg::Path::action_with(self, "translateExchangeIds", &parameters)
    }

    /// `POST …/unblockManagedApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn unblock_managed_apps(&self) -> mg::Request<()> {
        mg::Path::action(self, "unblockManagedApps")
    }

    /// `POST …/wipeAndBlockManagedApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn wipe_and_block_managed_apps(&self) -> mg::Request<()> {
        mg::Path::action(self, "wipeAndBlockManagedApps")
    }

    /// `POST …/wipeManagedAppRegistrationByDeviceTag`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationbydevicetag?view=graph-rest-beta); 204.
    /// - `POST /users/{usersId}/wipeManagedAppRegistrationByDeviceTag`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn wipe_managed_app_registration_by_device_tag(
        &self,
        parameters: WipeManagedAppRegistrationByDeviceTag,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "wipeManagedAppRegistrationByDeviceTag", &parameters)
    }

    /// `POST …/wipeManagedAppRegistrationsByAzureAdDeviceId`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All |
    #[inline]
    pub fn wipe_managed_app_registrations_by_azure_ad_device_id(
        &self,
        parameters: WipeManagedAppRegistrationsByAzureAdDeviceId,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "wipeManagedAppRegistrationsByAzureAdDeviceId",
            &parameters,
        )
    }

    /// `POST …/wipeManagedAppRegistrationsByDeviceTag`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-beta); 204.
    /// - `POST /users/{usersId}/wipeManagedAppRegistrationsByDeviceTag`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn wipe_managed_app_registrations_by_device_tag(
        &self,
        parameters: WipeManagedAppRegistrationsByDeviceTag,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "wipeManagedAppRegistrationsByDeviceTag",
            &parameters,
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.user`, by its URL.
    ///
    /// For example `/users`.
    UserCollection(mg::Many<models::User, UserResource, requests::directory_object::DirectoryObjectCollection>)
}

impl UserCollection {
    /// `…(userPrincipalName={userPrincipalName})`
    #[inline]
    pub fn by_user_principal_name(
        &self,
        user_principal_name: impl Into<mg::Key>,
    ) -> UserResource {
        mg::Builder::at(
            mg::Path::alternate_key(
                self,
                &[("userPrincipalName", user_principal_name.into())],
            ),
        )
    }

    /// `…/microsoft.graph.agentUser`
    #[inline]
    pub fn as_agent_user(&self) -> requests::agent_user::AgentUserCollection {
        mg::to(self, "microsoft.graph.agentUser")
    }

    /// `GET …/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-beta); 200.
    /// - `GET /users/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Directory.ReadWrite.All, User.ReadWrite.All | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, Directory.Read.All, Directory.ReadWrite.All, User.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::User>> {
        mg::Path::function(self, "delta")
    }

    /// `GET …/getManagedAppBlockedUsers`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_managed_app_blocked_users(&self) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "getManagedAppBlockedUsers")
    }

    /// `POST …/validatePassword`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **User.ReadWrite**, User.ReadWrite.All |
    #[inline]
    pub fn validate_password(
        &self,
        parameters: ValidatePassword,
    ) -> mg::Request<models::PasswordValidationInformation> {
        mg::Path::action_with(self, "validatePassword", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assignLicense`.
    AssignLicense "microsoft.graph.assignLicense" "parameters";
    /// `addLicenses`: Collection(assignedLicense), items not null
    add_licenses "addLicenses" "r": Vec<models::AssignedLicense>,
    /// `removeLicenses`: Collection(Guid), items not null
    remove_licenses "removeLicenses" "r": Vec<mg::Guid>,
}

mg::record! {
    /// Parameters of `microsoft.graph.changePassword`.
    ChangePassword "microsoft.graph.changePassword" "parameters";
    /// `currentPassword`: String, masked in Debug
    current_password "currentPassword" "s": String,
    /// `newPassword`: String, masked in Debug
    new_password "newPassword" "s": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.convertExternalToInternalMemberUser`.
    ConvertExternalToInternalMemberUser "microsoft.graph.convertExternalToInternalMemberUser" "parameters";
    /// `mail`: String
    mail "mail": String,
    /// `passwordProfile`: passwordProfile
    password_profile "passwordProfile": mg::Boxed<models::PasswordProfile>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.deletePasswordSingleSignOnCredentials`.
    DeletePasswordSingleSignOnCredentials "microsoft.graph.deletePasswordSingleSignOnCredentials" "parameters";
    /// `id`: String, not null
    id "id" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.exportDeviceAndAppManagementData`.
    ExportDeviceAndAppManagementData "microsoft.graph.exportDeviceAndAppManagementData" "parameters";
    /// `skip`: Int32, not null
    skip "skip" "r": i32,
    /// `top`: Int32, not null
    top "top" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.exportPersonalData`.
    ExportPersonalData "microsoft.graph.exportPersonalData" "parameters";
    /// `storageLocation`: String
    storage_location "storageLocation": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.findMeetingLocations`.
    FindMeetingLocations "microsoft.graph.findMeetingLocations" "parameters";
    /// `allowFreeOnly`: Boolean
    allow_free_only "allowFreeOnly": bool,
    /// `attendees`: Collection(attendeeBase)
    attendees "attendees": Vec<models::AttendeeBase>,
    /// `maxCandidates`: Int32
    max_candidates "maxCandidates": i32,
    /// `meetingDuration`: Duration
    meeting_duration "meetingDuration": mg::Duration,
    /// `query`: String
    query "query": String,
    /// `timeConstraint`: timeConstraint
    time_constraint "timeConstraint": mg::Boxed<models::TimeConstraint>,
}

mg::record! {
    /// Parameters of `microsoft.graph.findMeetingTimes`.
    FindMeetingTimes "microsoft.graph.findMeetingTimes" "parameters";
    /// `attendees`: Collection(attendeeBase)
    attendees "attendees": Vec<models::AttendeeBase>,
    /// `isOrganizerOptional`: Boolean
    is_organizer_optional "isOrganizerOptional": bool,
    /// `locationConstraint`: locationConstraint
    location_constraint "locationConstraint": mg::Boxed<models::LocationConstraint>,
    /// `maxCandidates`: Int32
    max_candidates "maxCandidates": i32,
    /// `meetingDuration`: Duration
    meeting_duration "meetingDuration": mg::Duration,
    /// `minimumAttendeePercentage`: Double
    minimum_attendee_percentage "minimumAttendeePercentage": f64,
    /// `returnSuggestionReasons`: Boolean
    return_suggestion_reasons "returnSuggestionReasons": bool,
    /// `timeConstraint`: timeConstraint
    time_constraint "timeConstraint": mg::Boxed<models::TimeConstraint>,
}

mg::record! {
    /// Parameters of `microsoft.graph.findRooms`.
    FindRooms "microsoft.graph.findRooms" "parameters";
    /// `RoomList`: String, not null
    room_list "RoomList" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getMailTips`.
    GetMailTips "microsoft.graph.getMailTips" "parameters";
    /// `EmailAddresses`: Collection(String), items not null
    email_addresses "EmailAddresses" "r": Vec<String>,
    /// `MailTipsOptions`: mailTipsType
    mail_tips_options "MailTipsOptions": mg::Flags<models::MailTipsType>,
}

mg::record! {
    /// Parameters of `microsoft.graph.reminderView`.
    ReminderView "microsoft.graph.reminderView" "parameters";
    /// `EndDateTime`: String
    end_date_time "EndDateTime": String,
    /// `StartDateTime`: String, not null
    start_date_time "StartDateTime" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.sendMail`.
    SendMail "microsoft.graph.sendMail" "parameters";
    /// `Message`: message, not null
    message "Message" "r": mg::Boxed<models::Message>,
    /// `SaveToSentItems`: Boolean
    save_to_sent_items "SaveToSentItems": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.translateExchangeIds`.
    TranslateExchangeIds "microsoft.graph.translateExchangeIds" "parameters";
    /// `InputIds`: Collection(String), items not null
    input_ids "InputIds" "r": Vec<String>,
    /// `SourceIdType`: exchangeIdFormat, not null
    source_id_type "SourceIdType" "r": mg::Open<models::ExchangeIdFormat>,
    /// `TargetIdType`: exchangeIdFormat, not null
    target_id_type "TargetIdType" "r": mg::Open<models::ExchangeIdFormat>,
}

mg::record! {
    /// Parameters of `microsoft.graph.wipeManagedAppRegistrationByDeviceTag`.
    WipeManagedAppRegistrationByDeviceTag "microsoft.graph.wipeManagedAppRegistrationByDeviceTag" "parameters";
    /// `deviceTag`: String
    device_tag "deviceTag": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.wipeManagedAppRegistrationsByAzureAdDeviceId`.
    WipeManagedAppRegistrationsByAzureAdDeviceId "microsoft.graph.wipeManagedAppRegistrationsByAzureAdDeviceId" "parameters";
    /// `azureAdDeviceId`: String
    azure_ad_device_id "azureAdDeviceId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.wipeManagedAppRegistrationsByDeviceTag`.
    WipeManagedAppRegistrationsByDeviceTag "microsoft.graph.wipeManagedAppRegistrationsByDeviceTag" "parameters";
    /// `deviceTag`: String
    device_tag "deviceTag": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.validatePassword`.
    ValidatePassword "microsoft.graph.validatePassword" "parameters";
    /// `password`: String, not null, masked in Debug
    password "password" "rs": String,
}
