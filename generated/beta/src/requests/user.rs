// @generated
use crate::{mg, models, requests};

/// Requests on one [`User`](models::User): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me()`.
#[derive(Clone, Debug)]
pub struct UserResource(
    mg::One<models::User, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { UserResource: mg::One<models::User, requests::directory_object::DirectoryObjectResource> }

impl UserResource {
    /// `…/activities`: many [`UserActivity`](models::UserActivity).
    ///
    /// Least privileged permission to read: `UserActivity.ReadWrite.CreatedByApp` (delegated).
    #[inline]
    pub fn activities(&self) -> requests::user_activity::UserActivityCollection {
        mg::navigate(self, "activities")
    }

    /// `…/adhocCalls`: many [`AdhocCall`](models::AdhocCall).
    #[inline]
    pub fn adhoc_calls(&self) -> requests::adhoc_call::AdhocCallCollection {
        mg::navigate(self, "adhocCalls")
    }

    /// `…/agreementAcceptances`: many [`AgreementAcceptance`](models::AgreementAcceptance).
    ///
    /// Least privileged permission to read: `AgreementAcceptance.Read` (delegated). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-agreementacceptances?view=graph-rest-beta
    #[inline]
    pub fn agreement_acceptances(
        &self,
    ) -> requests::agreement_acceptance::AgreementAcceptanceCollection {
        mg::navigate(self, "agreementAcceptances")
    }

    /// `…/analytics`: [`UserAnalytics`](models::UserAnalytics).
    #[inline]
    pub fn analytics(&self) -> requests::user_analytics::UserAnalyticsResource {
        mg::navigate(self, "analytics")
    }

    /// `…/appConsentRequestsForApproval`: many [`AppConsentRequest`](models::AppConsentRequest).
    #[inline]
    pub fn app_consent_requests_for_approval(
        &self,
    ) -> requests::app_consent_request::AppConsentRequestCollection {
        mg::navigate(self, "appConsentRequestsForApproval")
    }

    /// `…/appRoleAssignedResources`: many [`ServicePrincipal`](models::ServicePrincipal).
    #[inline]
    pub fn app_role_assigned_resources(
        &self,
    ) -> requests::service_principal::ServicePrincipalCollection {
        mg::navigate(self, "appRoleAssignedResources")
    }

    /// `…/appRoleAssignments`: many [`AppRoleAssignment`](models::AppRoleAssignment).
    ///
    /// Least privileged permission to read: `AppRoleAssignment.ReadWrite.All` (delegated),
    /// `Directory.Read.All` (application). Reference: [list], [create], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-approleassignments?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/user-post-approleassignments?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/user-delete-approleassignments?view=graph-rest-beta
    #[inline]
    pub fn app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::navigate(self, "appRoleAssignments")
    }

    /// `…/approvals`: many [`Approval`](models::Approval).
    #[inline]
    pub fn approvals(&self) -> requests::approval::ApprovalCollection {
        mg::navigate(self, "approvals")
    }

    /// `…/authentication`: [`Authentication`](models::Authentication).
    #[inline]
    pub fn authentication(&self) -> requests::authentication::AuthenticationResource {
        mg::navigate(self, "authentication")
    }

    /// `…/calendar`: [`Calendar`](models::Calendar).
    ///
    /// Not available here: `delete`.
    ///
    /// Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta
    #[inline]
    pub fn calendar(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::calendar::CalendarResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "calendar")
    }

    /// `…/calendarGroups`: many [`CalendarGroup`](models::CalendarGroup).
    ///
    /// Least privileged permission to read: `Calendars.ReadBasic` (delegated),
    /// `Calendars.ReadWrite` (application). Reference: [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-calendargroups?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/user-post-calendargroups?view=graph-rest-beta
    #[inline]
    pub fn calendar_groups(&self) -> requests::calendar_group::CalendarGroupCollection {
        mg::navigate(self, "calendarGroups")
    }

    /// `…/calendarView`: many [`Event`](models::Event).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Calendars.ReadBasic` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-beta
    #[inline]
    pub fn calendar_view(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::event::EventCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "calendarView")
    }

    /// `…/calendars`: many [`Calendar`](models::Calendar).
    ///
    /// Least privileged permission to read: `Calendars.ReadBasic` (delegated),
    /// `Calendars.ReadWrite` (application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/user-post-calendars?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/calendar-delete?view=graph-rest-beta
    #[inline]
    pub fn calendars(&self) -> requests::calendar::CalendarCollection {
        mg::navigate(self, "calendars")
    }

    /// `…/chats`: many [`Chat`](models::Chat).
    ///
    /// Least privileged permission to read: `Chat.ReadBasic` (delegated), `Chat.ReadBasic.All`
    /// (application).
    #[inline]
    pub fn chats(&self) -> requests::chat::ChatCollection {
        mg::navigate(self, "chats")
    }

    /// `…/cloudClipboard`: [`CloudClipboardRoot`](models::CloudClipboardRoot).
    #[inline]
    pub fn cloud_clipboard(
        &self,
    ) -> requests::cloud_clipboard_root::CloudClipboardRootResource {
        mg::navigate(self, "cloudClipboard")
    }

    /// `…/cloudLicensing`: [`UserCloudLicensing`](models::cloud_licensing::UserCloudLicensing).
    #[inline]
    pub fn cloud_licensing(
        &self,
    ) -> requests::cloud_licensing::user_cloud_licensing::UserCloudLicensingResource {
        mg::navigate(self, "cloudLicensing")
    }

    /// `…/cloudPCs`: many [`CloudPc`](models::CloudPc).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated).
    #[inline]
    pub fn cloud_pcs(&self) -> requests::cloud_pc::CloudPcCollection {
        mg::navigate(self, "cloudPCs")
    }

    /// `…/cloudPcPools`: many [`CloudPcPool`](models::CloudPcPool).
    #[inline]
    pub fn cloud_pc_pools(&self) -> requests::cloud_pc_pool::CloudPcPoolCollection {
        mg::navigate(self, "cloudPcPools")
    }

    /// `…/communications`: [`UserCloudCommunication`](models::UserCloudCommunication).
    #[inline]
    pub fn communications(
        &self,
    ) -> requests::user_cloud_communication::UserCloudCommunicationResource {
        mg::navigate(self, "communications")
    }

    /// `…/contactFolders`: many [`ContactFolder`](models::ContactFolder).
    ///
    /// Least privileged permission to read: `Contacts.Read` (delegated, application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-contactfolders?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/user-post-contactfolders?view=graph-rest-beta
    #[inline]
    pub fn contact_folders(&self) -> requests::contact_folder::ContactFolderCollection {
        mg::navigate(self, "contactFolders")
    }

    /// `…/contacts`: many [`Contact`](models::Contact).
    ///
    /// Least privileged permission to read: `Contacts.Read` (delegated, application). Reference:
    /// [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-contacts?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/contact-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/user-post-contacts?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/contact-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/contact-delete?view=graph-rest-beta
    #[inline]
    pub fn contacts(&self) -> requests::contact::ContactCollection {
        mg::navigate(self, "contacts")
    }

    /// `…/createdObjects`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-createdobjects?view=graph-rest-beta
    #[inline]
    pub fn created_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "createdObjects")
    }

    /// `…/dataSecurityAndGovernance`:
    /// [`UserDataSecurityAndGovernance`](models::UserDataSecurityAndGovernance).
    #[inline]
    pub fn data_security_and_governance(
        &self,
    ) -> requests::user_data_security_and_governance::UserDataSecurityAndGovernanceResource {
        mg::navigate(self, "dataSecurityAndGovernance")
    }

    /// `…/deviceEnrollmentConfigurations`: many
    /// [`DeviceEnrollmentConfiguration`](models::DeviceEnrollmentConfiguration).
    #[inline]
    pub fn device_enrollment_configurations(
        &self,
    ) -> requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection {
        mg::navigate(self, "deviceEnrollmentConfigurations")
    }

    /// `…/deviceManagementTroubleshootingEvents`: many
    /// [`DeviceManagementTroubleshootingEvent`](models::DeviceManagementTroubleshootingEvent).
    #[inline]
    pub fn device_management_troubleshooting_events(
        &self,
    ) -> requests::device_management_troubleshooting_event::DeviceManagementTroubleshootingEventCollection {
        mg::navigate(self, "deviceManagementTroubleshootingEvents")
    }

    /// `…/devices`: many [`Device`](models::Device).
    ///
    /// Least privileged permission to read: `Device.Read` (delegated, personal account). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-devices?view=graph-rest-beta
    #[inline]
    pub fn devices(&self) -> requests::device::DeviceCollection {
        mg::navigate(self, "devices")
    }

    /// `…/directReports`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-directreports?view=graph-rest-beta
    #[inline]
    pub fn direct_reports(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "directReports")
    }

    /// `…/distributionLists`: many [`DistributionList`](models::DistributionList).
    ///
    /// Least privileged permission to read: `Contacts.Read` (delegated, application).
    #[inline]
    pub fn distribution_lists(
        &self,
    ) -> requests::distribution_list::DistributionListCollection {
        mg::navigate(self, "distributionLists")
    }

    /// `…/drive`: [`Drive`](models::Drive).
    ///
    /// Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::navigate(self, "drive")
    }

    /// `…/drives`: many [`Drive`](models::Drive).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-beta
    #[inline]
    pub fn drives(&self) -> requests::drive::DriveCollection {
        mg::navigate(self, "drives")
    }

    /// `…/employeeExperience`: [`EmployeeExperienceUser`](models::EmployeeExperienceUser).
    #[inline]
    pub fn employee_experience(
        &self,
    ) -> requests::employee_experience_user::EmployeeExperienceUserResource {
        mg::navigate(self, "employeeExperience")
    }

    /// `…/events`: many [`Event`](models::Event).
    ///
    /// Least privileged permission to read: `Calendars.ReadBasic` (delegated),
    /// `Calendars.ReadWrite` (application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-beta
    #[inline]
    pub fn events(&self) -> requests::event::EventCollection {
        mg::navigate(self, "events")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Least privileged permission to read: `User.Read` (delegated). Reference: [get], [update],
    /// [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/followedSites`: many [`Site`](models::Site).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated).
    #[inline]
    pub fn followed_sites(&self) -> requests::site::SiteCollection {
        mg::navigate(self, "followedSites")
    }

    /// `…/inferenceClassification`: [`InferenceClassification`](models::InferenceClassification).
    ///
    /// Not available here: `delete`.
    #[inline]
    pub fn inference_classification(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::inference_classification::InferenceClassificationResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "inferenceClassification")
    }

    /// `…/informationProtection`: [`InformationProtection`](models::InformationProtection).
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::information_protection::InformationProtectionResource {
        mg::navigate(self, "informationProtection")
    }

    /// `…/insights`: [`ItemInsights`](models::ItemInsights).
    #[inline]
    pub fn insights(&self) -> requests::item_insights::ItemInsightsResource {
        mg::navigate(self, "insights")
    }

    /// `…/invitedBy`: [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `User.Read.All` (delegated, application).
    #[inline]
    pub fn invited_by(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "invitedBy")
    }

    /// `…/joinedGroups`: many [`Group`](models::Group).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn joined_groups(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::group::GroupCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "joinedGroups")
    }

    /// `…/joinedTeams`: many [`Team`](models::Team).
    ///
    /// Least privileged permission to read: `Team.ReadBasic.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-beta
    #[inline]
    pub fn joined_teams(&self) -> requests::team::TeamCollection {
        mg::navigate(self, "joinedTeams")
    }

    /// `…/licenseDetails`: many [`LicenseDetails`](models::LicenseDetails).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-licensedetails?view=graph-rest-beta
    #[inline]
    pub fn license_details(
        &self,
    ) -> requests::license_details::LicenseDetailsCollection {
        mg::navigate(self, "licenseDetails")
    }

    /// `…/mailFolders`: many [`MailFolder`](models::MailFolder).
    ///
    /// Least privileged permission to read: `Mail.ReadBasic` (delegated), `Mail.ReadBasic.All`
    /// (application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/mailfolder-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/mailfolder-delete?view=graph-rest-beta
    #[inline]
    pub fn mail_folders(&self) -> requests::mail_folder::MailFolderCollection {
        mg::navigate(self, "mailFolders")
    }

    /// `…/managedAppLogCollectionRequests`: many
    /// [`ManagedAppLogCollectionRequest`](models::ManagedAppLogCollectionRequest).
    #[inline]
    pub fn managed_app_log_collection_requests(
        &self,
    ) -> requests::managed_app_log_collection_request::ManagedAppLogCollectionRequestCollection {
        mg::navigate(self, "managedAppLogCollectionRequests")
    }

    /// `…/managedAppRegistrations`: many
    /// [`ManagedAppRegistration`](models::ManagedAppRegistration).
    #[inline]
    pub fn managed_app_registrations(
        &self,
    ) -> requests::managed_app_registration::ManagedAppRegistrationCollection {
        mg::navigate(self, "managedAppRegistrations")
    }

    /// `…/managedDevices`: many [`ManagedDevice`](models::ManagedDevice).
    ///
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta
    #[inline]
    pub fn managed_devices(&self) -> requests::managed_device::ManagedDeviceCollection {
        mg::navigate(self, "managedDevices")
    }

    /// `…/manager`: [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Reference: [add].
    ///
    /// [add]: https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-beta
    #[inline]
    pub fn manager(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "manager")
    }

    /// `…/memberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-memberof?view=graph-rest-beta
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "memberOf")
    }

    /// `…/messages`: many [`Message`](models::Message).
    ///
    /// Least privileged permission to read: `Mail.ReadBasic` (delegated), `Mail.ReadBasic.All`
    /// (application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/message-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/message-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-beta
    #[inline]
    pub fn messages(&self) -> requests::message::MessageCollection {
        mg::navigate(self, "messages")
    }

    /// `…/mobileAppIntentAndStates`: many
    /// [`MobileAppIntentAndState`](models::MobileAppIntentAndState).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn mobile_app_intent_and_states(
        &self,
    ) -> requests::mobile_app_intent_and_state::MobileAppIntentAndStateCollection {
        mg::navigate(self, "mobileAppIntentAndStates")
    }

    /// `…/mobileAppTroubleshootingEvents`: many
    /// [`MobileAppTroubleshootingEvent`](models::MobileAppTroubleshootingEvent).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-delete?view=graph-rest-beta
    #[inline]
    pub fn mobile_app_troubleshooting_events(
        &self,
    ) -> requests::mobile_app_troubleshooting_event::MobileAppTroubleshootingEventCollection {
        mg::navigate(self, "mobileAppTroubleshootingEvents")
    }

    /// `…/notifications`: many [`Notification`](models::Notification).
    ///
    /// Reference: [create].
    ///
    /// [create]: https://learn.microsoft.com/graph/api/user-post-notifications?view=graph-rest-beta
    #[inline]
    pub fn notifications(&self) -> requests::notification::NotificationCollection {
        mg::navigate(self, "notifications")
    }

    /// `…/oauth2PermissionGrants`: many [`OAuth2PermissionGrant`](models::OAuth2PermissionGrant).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-oauth2permissiongrants?view=graph-rest-beta
    #[inline]
    pub fn oauth2_permission_grants(
        &self,
    ) -> requests::oauth2_permission_grant::OAuth2PermissionGrantCollection {
        mg::navigate(self, "oauth2PermissionGrants")
    }

    /// `…/onPremisesSyncBehavior`: [`OnPremisesSyncBehavior`](models::OnPremisesSyncBehavior).
    ///
    /// Least privileged permission to read: `User-OnPremisesSyncBehavior.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn on_premises_sync_behavior(
        &self,
    ) -> requests::on_premises_sync_behavior::OnPremisesSyncBehaviorResource {
        mg::navigate(self, "onPremisesSyncBehavior")
    }

    /// `…/onenote`: [`Onenote`](models::Onenote).
    ///
    /// Least privileged permission to read: `User.Read` (delegated).
    #[inline]
    pub fn onenote(&self) -> requests::onenote::OnenoteResource {
        mg::navigate(self, "onenote")
    }

    /// `…/onlineMeetings`: many [`OnlineMeeting`](models::OnlineMeeting).
    ///
    /// Reference: [create].
    ///
    /// [create]: https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta
    #[inline]
    pub fn online_meetings(&self) -> requests::online_meeting::OnlineMeetingCollection {
        mg::navigate(self, "onlineMeetings")
    }

    /// `…/outlook`: [`OutlookUser`](models::OutlookUser).
    ///
    /// Not available here: `update` and `delete`.
    ///
    /// Least privileged permission to read: `User.Read` (delegated).
    #[inline]
    pub fn outlook(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::outlook_user::OutlookUserResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "outlook")
    }

    /// `…/ownedDevices`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-owneddevices?view=graph-rest-beta
    #[inline]
    pub fn owned_devices(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "ownedDevices")
    }

    /// `…/ownedObjects`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-ownedobjects?view=graph-rest-beta
    #[inline]
    pub fn owned_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "ownedObjects")
    }

    /// `…/pendingAccessReviewInstances`: many
    /// [`AccessReviewInstance`](models::AccessReviewInstance).
    ///
    /// Least privileged permission to read: `AccessReview.Read.All` (delegated).
    #[inline]
    pub fn pending_access_review_instances(
        &self,
    ) -> requests::access_review_instance::AccessReviewInstanceCollection {
        mg::navigate(self, "pendingAccessReviewInstances")
    }

    /// `…/people`: many [`Person`](models::Person).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `People.Read` (delegated), `People.Read.All`
    /// (application). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-people?view=graph-rest-beta
    #[inline]
    pub fn people(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::person::PersonCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "people")
    }

    /// `…/permissionGrants`: many
    /// [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant).
    ///
    /// Least privileged permission to read: `ResourceSpecificPermissionGrant.ReadForUser`
    /// (delegated), `ResourceSpecificPermissionGrant.ReadForUser.All` (application).
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::navigate(self, "permissionGrants")
    }

    /// `…/photo`: [`ProfilePhoto`](models::ProfilePhoto).
    #[inline]
    pub fn photo(&self) -> requests::profile_photo::ProfilePhotoResource {
        mg::navigate(self, "photo")
    }

    /// `…/photos`: many [`ProfilePhoto`](models::ProfilePhoto).
    ///
    /// Not available here: `create`, `update`, `delete` and `count`.
    #[inline]
    pub fn photos(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::profile_photo::ProfilePhotoCollection,
        (
            mg::capabilities::NoCreate,
            mg::capabilities::NoUpdate,
            mg::capabilities::NoDelete,
            mg::capabilities::NoCount,
        ),
    > {
        mg::navigate(self, "photos")
    }

    /// `…/planner`: [`PlannerUser`](models::PlannerUser).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn planner(&self) -> requests::planner_user::PlannerUserResource {
        mg::navigate(self, "planner")
    }

    /// `…/presence`: [`Presence`](models::Presence).
    #[inline]
    pub fn presence(&self) -> requests::presence::PresenceResource {
        mg::navigate(self, "presence")
    }

    /// `…/print`: [`UserPrint`](models::UserPrint).
    #[inline]
    pub fn print(&self) -> requests::user_print::UserPrintResource {
        mg::navigate(self, "print")
    }

    /// `…/profile`: [`Profile`](models::Profile).
    #[inline]
    pub fn profile(&self) -> requests::profile::ProfileResource {
        mg::navigate(self, "profile")
    }

    /// `…/registeredDevices`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-registereddevices?view=graph-rest-beta
    #[inline]
    pub fn registered_devices(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "registeredDevices")
    }

    /// `…/scopedRoleMemberOf`: many [`ScopedRoleMembership`](models::ScopedRoleMembership).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-scopedrolememberof?view=graph-rest-beta
    #[inline]
    pub fn scoped_role_member_of(
        &self,
    ) -> requests::scoped_role_membership::ScopedRoleMembershipCollection {
        mg::navigate(self, "scopedRoleMemberOf")
    }

    /// `…/security`: [`Security`](models::security::Security).
    #[inline]
    pub fn security(&self) -> requests::security::security::SecurityResource {
        mg::navigate(self, "security")
    }

    /// `…/settings`: [`UserSettings`](models::UserSettings).
    #[inline]
    pub fn settings(&self) -> requests::user_settings::UserSettingsResource {
        mg::navigate(self, "settings")
    }

    /// `…/solutions`: [`UserSolutionRoot`](models::UserSolutionRoot).
    ///
    /// Least privileged permission to read: `Schedule-WorkingTime.ReadWrite.All` (application).
    #[inline]
    pub fn solutions(&self) -> requests::user_solution_root::UserSolutionRootResource {
        mg::navigate(self, "solutions")
    }

    /// `…/sponsorOf`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn sponsor_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "sponsorOf")
    }

    /// `…/sponsors`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn sponsors(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "sponsors")
    }

    /// `…/teamwork`: [`UserTeamwork`](models::UserTeamwork).
    ///
    /// Least privileged permission to read: `UserTeamwork.Read` (delegated),
    /// `UserTeamwork.Read.All` (application).
    #[inline]
    pub fn teamwork(&self) -> requests::user_teamwork::UserTeamworkResource {
        mg::navigate(self, "teamwork")
    }

    /// `…/todo`: [`Todo`](models::Todo).
    #[inline]
    pub fn todo(&self) -> requests::todo::TodoResource {
        mg::navigate(self, "todo")
    }

    /// `…/transitiveMemberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-transitivememberof?view=graph-rest-beta
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "transitiveMemberOf")
    }

    /// `…/transitiveReports`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn transitive_reports(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "transitiveReports")
    }

    /// `…/usageRights`: many [`UsageRight`](models::UsageRight).
    ///
    /// Least privileged permission to read: `User.Read` (delegated), `User.Read.All` (application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-usagerights?view=graph-rest-beta
    #[inline]
    pub fn usage_rights(&self) -> requests::usage_right::UsageRightCollection {
        mg::navigate(self, "usageRights")
    }

    /// `…/virtualEvents`: [`UserVirtualEventsRoot`](models::UserVirtualEventsRoot).
    #[inline]
    pub fn virtual_events(
        &self,
    ) -> requests::user_virtual_events_root::UserVirtualEventsRootResource {
        mg::navigate(self, "virtualEvents")
    }

    /// `…/windowsInformationProtectionDeviceRegistrations`: many
    /// [`WindowsInformationProtectionDeviceRegistration`].
    ///
    /// [`WindowsInformationProtectionDeviceRegistration`]: models::WindowsInformationProtectionDeviceRegistration
    #[inline]
    pub fn windows_information_protection_device_registrations(
        &self,
    ) -> requests::windows_information_protection_device_registration::WindowsInformationProtectionDeviceRegistrationCollection {
        mg::navigate(self, "windowsInformationProtectionDeviceRegistrations")
    }

    /// `…/microsoft.graph.agentUser`: cast to [`AgentUser`](models::AgentUser).
    #[doc(alias = "microsoft.graph.agentUser")]
    #[inline]
    pub fn cast_to_agent_user(&self) -> requests::agent_user::AgentUserResource {
        mg::navigate(self, "microsoft.graph.agentUser")
    }

    /// `POST …/assignLicense`.
    ///
    /// Returns 200 with [`User`](models::User).
    ///
    /// Least privileged permission: `LicenseAssignment.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta
    #[inline]
    pub fn assign_license(
        &self,
        parameters: impl Into<AssignLicense>,
    ) -> mg::Request<models::User> {
        self.raw().action_with("assignLicense", &parameters.into())
    }

    /// `POST …/changePassword`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `User-PasswordProfile.ReadWrite.All` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-beta
    #[inline]
    pub fn change_password(&self, parameters: ChangePassword) -> mg::Request<()> {
        self.raw().action_with("changePassword", &parameters)
    }

    /// `POST …/convertExternalToInternalMemberUser`.
    ///
    /// Returns [`ConversionUserDetails`](models::ConversionUserDetails).
    ///
    /// Least privileged permission: `User-ConvertToInternal.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn convert_external_to_internal_member_user(
        &self,
        parameters: ConvertExternalToInternalMemberUser,
    ) -> mg::Request<models::ConversionUserDetails> {
        self.raw().action_with("convertExternalToInternalMemberUser", &parameters)
    }

    /// `POST …/deletePasswordSingleSignOnCredentials`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn delete_password_single_sign_on_credentials(
        &self,
        parameters: impl Into<DeletePasswordSingleSignOnCredentials>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("deletePasswordSingleSignOnCredentials", &parameters.into())
    }

    /// `GET …/exportDeviceAndAppManagementData`.
    ///
    /// Returns 200 with [`DeviceAndAppManagementData`](models::DeviceAndAppManagementData).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-exportdeviceandappmanagementdata?view=graph-rest-beta
    #[inline]
    pub fn export_device_and_app_management_data(
        &self,
    ) -> mg::Request<models::DeviceAndAppManagementData> {
        self.raw().function("exportDeviceAndAppManagementData")
    }

    /// `GET …/exportDeviceAndAppManagementData(skip=…,top=…)`.
    ///
    /// Returns 200 with [`DeviceAndAppManagementData`](models::DeviceAndAppManagementData).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-exportdeviceandappmanagementdata?view=graph-rest-beta
    #[doc(alias = "exportDeviceAndAppManagementData")]
    #[inline]
    pub fn export_device_and_app_management_data_with(
        &self,
        parameters: impl Into<ExportDeviceAndAppManagementData>,
    ) -> mg::Request<models::DeviceAndAppManagementData> {
        self.raw().function_with("exportDeviceAndAppManagementData", &parameters.into())
    }

    /// `POST …/exportPersonalData`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `User.Export.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-exportpersonaldata?view=graph-rest-beta
    #[inline]
    pub fn export_personal_data(
        &self,
        parameters: ExportPersonalData,
    ) -> mg::Request<()> {
        self.raw().action_with("exportPersonalData", &parameters)
    }

    /// `POST …/findMeetingLocations`.
    ///
    /// Returns [`MeetingLocationSuggestionsResult`](models::MeetingLocationSuggestionsResult).
    ///
    /// Least privileged permission: `Calendars.Read.Shared` (delegated).
    #[inline]
    pub fn find_meeting_locations(
        &self,
        parameters: FindMeetingLocations,
    ) -> mg::Request<models::MeetingLocationSuggestionsResult> {
        self.raw().action_with("findMeetingLocations", &parameters)
    }

    /// `POST …/findMeetingTimes`.
    ///
    /// Returns 200 with [`MeetingTimeSuggestionsResult`](models::MeetingTimeSuggestionsResult).
    ///
    /// Least privileged permission: `Calendars.Read.Shared` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-findmeetingtimes?view=graph-rest-beta
    #[inline]
    pub fn find_meeting_times(
        &self,
        parameters: FindMeetingTimes,
    ) -> mg::Request<models::MeetingTimeSuggestionsResult> {
        self.raw().action_with("findMeetingTimes", &parameters)
    }

    /// `GET …/findRoomLists`.
    ///
    /// Returns 200 with a page of [`EmailAddress`](models::EmailAddress).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-findroomlists?view=graph-rest-beta
    #[inline]
    pub fn find_room_lists(&self) -> mg::Request<mg::Page<models::EmailAddress>> {
        self.raw().function("findRoomLists")
    }

    /// `GET …/findRooms`.
    ///
    /// Returns 200 with a page of [`EmailAddress`](models::EmailAddress).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta
    #[inline]
    pub fn find_rooms(&self) -> mg::Request<mg::Page<models::EmailAddress>> {
        self.raw().function("findRooms")
    }

    /// `GET …/findRooms(RoomList=…)`.
    ///
    /// Returns 200 with a page of [`EmailAddress`](models::EmailAddress).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-findrooms?view=graph-rest-beta
    #[doc(alias = "findRooms")]
    #[inline]
    pub fn find_rooms_with(
        &self,
        parameters: impl Into<FindRooms>,
    ) -> mg::Request<mg::Page<models::EmailAddress>> {
        self.raw().function_with("findRooms", &parameters.into())
    }

    /// `GET …/getEffectiveDeviceEnrollmentConfigurations`.
    ///
    /// Returns 200 with a page of
    /// [`DeviceEnrollmentConfiguration`](models::DeviceEnrollmentConfiguration).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-geteffectivedeviceenrollmentconfigurations?view=graph-rest-beta
    #[inline]
    pub fn get_effective_device_enrollment_configurations(
        &self,
    ) -> mg::Request<mg::Page<models::DeviceEnrollmentConfiguration>> {
        self.raw().function("getEffectiveDeviceEnrollmentConfigurations")
    }

    /// `GET …/getLoggedOnManagedDevices`.
    ///
    /// Returns 200 with a page of [`ManagedDevice`](models::ManagedDevice).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-getloggedonmanageddevices?view=graph-rest-beta
    #[inline]
    pub fn get_logged_on_managed_devices(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedDevice>> {
        self.raw().function("getLoggedOnManagedDevices")
    }

    /// `POST …/getMailTips`.
    ///
    /// Returns 200 with a page of [`MailTips`](models::MailTips).
    ///
    /// Least privileged permission: `Mail.Read` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-beta
    #[inline]
    pub fn get_mail_tips(
        &self,
        parameters: impl Into<GetMailTips>,
    ) -> mg::Request<mg::Page<models::MailTips>> {
        self.raw().action_with("getMailTips", &parameters.into())
    }

    /// `GET …/getManagedAppDiagnosticStatuses`.
    ///
    /// Returns 200 with a page of
    /// [`ManagedAppDiagnosticStatus`](models::ManagedAppDiagnosticStatus).
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-getmanagedappdiagnosticstatuses?view=graph-rest-beta
    #[inline]
    pub fn get_managed_app_diagnostic_statuses(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedAppDiagnosticStatus>> {
        self.raw().function("getManagedAppDiagnosticStatuses")
    }

    /// `GET …/getManagedAppPolicies`.
    ///
    /// Returns 200 with a page of [`ManagedAppPolicy`](models::ManagedAppPolicy).
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-getmanagedapppolicies?view=graph-rest-beta
    #[inline]
    pub fn get_managed_app_policies(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedAppPolicy>> {
        self.raw().function("getManagedAppPolicies")
    }

    /// `GET …/getManagedDevicesWithAppFailures`.
    ///
    /// Returns 200 with a page of `String`.
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-getmanageddeviceswithappfailures?view=graph-rest-beta
    #[inline]
    pub fn get_managed_devices_with_app_failures(
        &self,
    ) -> mg::Request<mg::Page<String>> {
        self.raw().function("getManagedDevicesWithAppFailures")
    }

    /// `GET …/getManagedDevicesWithFailedOrPendingApps`.
    ///
    /// Returns a page of
    /// [`ManagedDeviceSummarizedAppState`](models::ManagedDeviceSummarizedAppState).
    ///
    /// Least privileged permission: `DeviceManagementManagedDevices.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_managed_devices_with_failed_or_pending_apps(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedDeviceSummarizedAppState>> {
        self.raw().function("getManagedDevicesWithFailedOrPendingApps")
    }

    /// `POST …/getPasswordSingleSignOnCredentials`.
    ///
    /// Returns a page of
    /// [`PasswordSingleSignOnCredentialSet`](models::PasswordSingleSignOnCredentialSet).
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn get_password_single_sign_on_credentials(
        &self,
    ) -> mg::Request<mg::Page<models::PasswordSingleSignOnCredentialSet>> {
        self.raw().action("getPasswordSingleSignOnCredentials")
    }

    /// `POST …/invalidateAllRefreshTokens`.
    ///
    /// Returns 204 with `bool`.
    ///
    /// Least privileged permission: `User.RevokeSessions.All` (delegated, work account),
    /// `User.ReadWrite` (delegated, personal account), `User.RevokeSessions.All` (application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-invalidateallrefreshtokens?view=graph-rest-beta
    #[inline]
    pub fn invalidate_all_refresh_tokens(&self) -> mg::Request<bool> {
        self.raw().action("invalidateAllRefreshTokens")
    }

    /// `GET …/isManagedAppUserBlocked`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn is_managed_app_user_blocked(&self) -> mg::Request<bool> {
        self.raw().function("isManagedAppUserBlocked")
    }

    /// `GET …/reminderView(StartDateTime=…,EndDateTime=…)`.
    ///
    /// Returns 200 with a page of [`Reminder`](models::Reminder).
    ///
    /// Least privileged permission: `Calendars.Read` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-reminderview?view=graph-rest-beta
    #[inline]
    pub fn reminder_view(
        &self,
        parameters: impl Into<ReminderView>,
    ) -> mg::Request<mg::Page<models::Reminder>> {
        self.raw().function_with("reminderView", &parameters.into())
    }

    /// `POST …/removeAllDevicesFromManagement`.
    ///
    /// Returns 204 without a body.
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-removealldevicesfrommanagement?view=graph-rest-beta
    #[inline]
    pub fn remove_all_devices_from_management(&self) -> mg::Request<()> {
        self.raw().action("removeAllDevicesFromManagement")
    }

    /// `POST …/reprocessLicenseAssignment`.
    ///
    /// Returns 200 with [`User`](models::User).
    ///
    /// Least privileged permission: `User.ReadWrite.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-reprocesslicenseassignment?view=graph-rest-beta
    #[inline]
    pub fn reprocess_license_assignment(&self) -> mg::Request<models::User> {
        self.raw().action("reprocessLicenseAssignment")
    }

    /// `GET …/retrieveManagedDevicesWithAppInstallationIssues`.
    ///
    /// Returns a page of
    /// [`ManagedDeviceSummarizedAppState`](models::ManagedDeviceSummarizedAppState).
    #[inline]
    pub fn retrieve_managed_devices_with_app_installation_issues(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedDeviceSummarizedAppState>> {
        self.raw().function("retrieveManagedDevicesWithAppInstallationIssues")
    }

    /// `POST …/retryServiceProvisioning`.
    ///
    /// Returns no body.
    #[inline]
    pub fn retry_service_provisioning(&self) -> mg::Request<()> {
        self.raw().action("retryServiceProvisioning")
    }

    /// `POST …/revokeSignInSessions`.
    ///
    /// Returns 204 with `bool`.
    ///
    /// Least privileged permission: `User.RevokeSessions.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-revokesigninsessions?view=graph-rest-beta
    #[inline]
    pub fn revoke_sign_in_sessions(&self) -> mg::Request<bool> {
        self.raw().action("revokeSignInSessions")
    }

    /// `POST …/sendMail`.
    ///
    /// Returns 202 without a body.
    ///
    /// Least privileged permission: `Mail.Send` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta
    #[inline]
    pub fn send_mail(&self, parameters: impl Into<SendMail>) -> mg::Request<()> {
        self.raw().action_with("sendMail", &parameters.into())
    }

    /// `POST …/translateExchangeIds`.
    ///
    /// Returns 200 with a page of [`ConvertIdResult`](models::ConvertIdResult).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-beta
    #[inline]
    pub fn translate_exchange_ids(
        &self,
        parameters: TranslateExchangeIds,
    ) -> mg::Request<mg::Page<models::ConvertIdResult>> {
        self.raw().action_with("translateExchangeIds", &parameters)
    }

    /// `POST …/unblockManagedApps`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn unblock_managed_apps(&self) -> mg::Request<()> {
        self.raw().action("unblockManagedApps")
    }

    /// `POST …/wipeAndBlockManagedApps`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn wipe_and_block_managed_apps(&self) -> mg::Request<()> {
        self.raw().action("wipeAndBlockManagedApps")
    }

    /// `POST …/wipeManagedAppRegistrationByDeviceTag`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationbydevicetag?view=graph-rest-beta
    #[inline]
    pub fn wipe_managed_app_registration_by_device_tag(
        &self,
        parameters: WipeManagedAppRegistrationByDeviceTag,
    ) -> mg::Request<()> {
        self.raw().action_with("wipeManagedAppRegistrationByDeviceTag", &parameters)
    }

    /// `POST …/wipeManagedAppRegistrationsByAzureAdDeviceId`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn wipe_managed_app_registrations_by_azure_ad_device_id(
        &self,
        parameters: WipeManagedAppRegistrationsByAzureAdDeviceId,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("wipeManagedAppRegistrationsByAzureAdDeviceId", &parameters)
    }

    /// `POST …/wipeManagedAppRegistrationsByDeviceTag`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-beta
    #[inline]
    pub fn wipe_managed_app_registrations_by_device_tag(
        &self,
        parameters: WipeManagedAppRegistrationsByDeviceTag,
    ) -> mg::Request<()> {
        self.raw().action_with("wipeManagedAppRegistrationsByDeviceTag", &parameters)
    }
}

/// Requests on a collection of [`User`](models::User): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.users()`.
#[derive(Clone, Debug)]
pub struct UserCollection(
    mg::Many<
        models::User,
        UserResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { UserCollection: mg::Many<models::User, UserResource, requests::directory_object::DirectoryObjectCollection> }

impl UserCollection {
    /// `…(userPrincipalName={userPrincipalName})`: the one with this key.
    #[inline]
    pub fn by_user_principal_name(
        &self,
        user_principal_name: impl Into<mg::Key>,
    ) -> UserResource {
        self.raw()
            .alternate_key(&[("userPrincipalName", user_principal_name.into())])
            .into_builder()
    }

    /// `…/microsoft.graph.agentUser`: the members that are [`AgentUser`](models::AgentUser).
    #[doc(alias = "microsoft.graph.agentUser")]
    #[inline]
    pub fn cast_to_agent_user(&self) -> requests::agent_user::AgentUserCollection {
        mg::navigate(self, "microsoft.graph.agentUser")
    }

    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`User`](models::User).
    ///
    /// Least privileged permission: `User.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::User>> {
        self.raw().function("delta")
    }

    /// `GET …/getManagedAppBlockedUsers`.
    ///
    /// Returns a page of `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_managed_app_blocked_users(&self) -> mg::Request<mg::Page<String>> {
        self.raw().function("getManagedAppBlockedUsers")
    }

    /// `POST …/validatePassword`.
    ///
    /// Returns [`PasswordValidationInformation`](models::PasswordValidationInformation).
    ///
    /// Least privileged permission: `User.ReadWrite` (delegated).
    #[inline]
    pub fn validate_password(
        &self,
        parameters: impl Into<ValidatePassword>,
    ) -> mg::Request<models::PasswordValidationInformation> {
        self.raw().action_with("validatePassword", &parameters.into())
    }
}

/// Parameters of [`UserResource::assign_license`].
///
/// A call can pass the pair of `add_licenses` and `remove_licenses` alone.
pub struct AssignLicense {
    /// `addLicenses`.
    pub add_licenses: mg::Field<Vec<models::AssignedLicense>>,
    /// `removeLicenses`.
    pub remove_licenses: mg::Field<Vec<mg::Guid>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignLicense: "microsoft.graph.assignLicense", parameters;
    add_licenses: "addLicenses" required,
    remove_licenses: "removeLicenses" required,
}

mg::required_parameters! {
    AssignLicense;
    add_licenses: Vec<models::AssignedLicense>,
    remove_licenses: Vec<mg::Guid>,
}

/// Parameters of [`UserResource::change_password`].
pub struct ChangePassword {
    /// `currentPassword`. Secret: masked in `Debug`.
    pub current_password: mg::Field<String>,
    /// `newPassword`. Secret: masked in `Debug`.
    pub new_password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangePassword: "microsoft.graph.changePassword", parameters;
    current_password: "currentPassword" secret,
    new_password: "newPassword" secret,
}

/// Parameters of [`UserResource::convert_external_to_internal_member_user`].
pub struct ConvertExternalToInternalMemberUser {
    /// `mail`.
    pub mail: mg::Field<String>,
    /// `passwordProfile`.
    pub password_profile: mg::Field<mg::Boxed<models::PasswordProfile>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConvertExternalToInternalMemberUser: "microsoft.graph.convertExternalToInternalMemberUser", parameters;
    mail: "mail",
    password_profile: "passwordProfile",
    user_principal_name: "userPrincipalName",
}

/// Parameters of [`UserResource::delete_password_single_sign_on_credentials`].
///
/// A call can pass `id` alone.
pub struct DeletePasswordSingleSignOnCredentials {
    /// `id`. Required.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeletePasswordSingleSignOnCredentials: "microsoft.graph.deletePasswordSingleSignOnCredentials", parameters;
    id: "id" required,
}

mg::required_parameters! {
    DeletePasswordSingleSignOnCredentials;
    id: String,
}

/// Parameters of [`UserResource::export_device_and_app_management_data_with`].
///
/// A call can pass the pair of `skip` and `top` alone.
pub struct ExportDeviceAndAppManagementData {
    /// `skip`. Required.
    pub skip: mg::Field<i32>,
    /// `top`. Required.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExportDeviceAndAppManagementData: "microsoft.graph.exportDeviceAndAppManagementData", parameters;
    skip: "skip" required,
    top: "top" required,
}

mg::required_parameters! {
    ExportDeviceAndAppManagementData;
    skip: i32,
    top: i32,
}

/// Parameters of [`UserResource::export_personal_data`].
pub struct ExportPersonalData {
    /// `storageLocation`. Secret: masked in `Debug`.
    pub storage_location: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExportPersonalData: "microsoft.graph.exportPersonalData", parameters;
    storage_location: "storageLocation" secret,
}

/// Parameters of [`UserResource::find_meeting_locations`].
pub struct FindMeetingLocations {
    /// `allowFreeOnly`.
    pub allow_free_only: mg::Field<bool>,
    /// `attendees`.
    pub attendees: mg::Field<Vec<models::AttendeeBase>>,
    /// `maxCandidates`.
    pub max_candidates: mg::Field<i32>,
    /// `meetingDuration`.
    pub meeting_duration: mg::Field<mg::Duration>,
    /// `query`.
    pub query: mg::Field<String>,
    /// `timeConstraint`.
    pub time_constraint: mg::Field<mg::Boxed<models::TimeConstraint>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FindMeetingLocations: "microsoft.graph.findMeetingLocations", parameters;
    allow_free_only: "allowFreeOnly",
    attendees: "attendees",
    max_candidates: "maxCandidates",
    meeting_duration: "meetingDuration",
    query: "query",
    time_constraint: "timeConstraint",
}

/// Parameters of [`UserResource::find_meeting_times`].
pub struct FindMeetingTimes {
    /// `attendees`.
    pub attendees: mg::Field<Vec<models::AttendeeBase>>,
    /// `isOrganizerOptional`.
    pub is_organizer_optional: mg::Field<bool>,
    /// `locationConstraint`.
    pub location_constraint: mg::Field<mg::Boxed<models::LocationConstraint>>,
    /// `maxCandidates`.
    pub max_candidates: mg::Field<i32>,
    /// `meetingDuration`.
    pub meeting_duration: mg::Field<mg::Duration>,
    /// `minimumAttendeePercentage`.
    pub minimum_attendee_percentage: mg::Field<f64>,
    /// `returnSuggestionReasons`.
    pub return_suggestion_reasons: mg::Field<bool>,
    /// `timeConstraint`.
    pub time_constraint: mg::Field<mg::Boxed<models::TimeConstraint>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FindMeetingTimes: "microsoft.graph.findMeetingTimes", parameters;
    attendees: "attendees",
    is_organizer_optional: "isOrganizerOptional",
    location_constraint: "locationConstraint",
    max_candidates: "maxCandidates",
    meeting_duration: "meetingDuration",
    minimum_attendee_percentage: "minimumAttendeePercentage",
    return_suggestion_reasons: "returnSuggestionReasons",
    time_constraint: "timeConstraint",
}

/// Parameters of [`UserResource::find_rooms_with`].
///
/// A call can pass `room_list` alone.
pub struct FindRooms {
    /// `RoomList`. Required.
    pub room_list: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FindRooms: "microsoft.graph.findRooms", parameters;
    room_list: "RoomList" required,
}

mg::required_parameters! {
    FindRooms;
    room_list: String,
}

/// Parameters of [`UserResource::get_mail_tips`].
///
/// A call can pass `email_addresses` alone.
pub struct GetMailTips {
    /// `EmailAddresses`.
    pub email_addresses: mg::Field<Vec<String>>,
    /// `MailTipsOptions`.
    pub mail_tips_options: mg::Field<mg::Flags<models::MailTipsType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetMailTips: "microsoft.graph.getMailTips", parameters;
    email_addresses: "EmailAddresses" required,
    mail_tips_options: "MailTipsOptions",
}

mg::required_parameters! {
    GetMailTips;
    email_addresses: Vec<String>,
}

/// Parameters of [`UserResource::reminder_view`].
///
/// A call can pass the pair of `start_date_time` and `end_date_time` alone.
pub struct ReminderView {
    /// `EndDateTime`.
    pub end_date_time: mg::Field<String>,
    /// `StartDateTime`. Required.
    pub start_date_time: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReminderView: "microsoft.graph.reminderView", parameters;
    end_date_time: "EndDateTime",
    start_date_time: "StartDateTime" required,
}

mg::required_parameters! {
    ReminderView;
    start_date_time: String,
    end_date_time: String,
}

/// Parameters of [`UserResource::send_mail`].
///
/// A call can pass `message` alone.
pub struct SendMail {
    /// `Message`. Required.
    pub message: mg::Field<mg::Boxed<models::Message>>,
    /// `SaveToSentItems`.
    pub save_to_sent_items: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SendMail: "microsoft.graph.sendMail", parameters;
    message: "Message" required,
    save_to_sent_items: "SaveToSentItems",
}

mg::required_parameters! {
    SendMail;
    message: mg::Boxed<models::Message>,
}

/// Parameters of [`UserResource::translate_exchange_ids`].
pub struct TranslateExchangeIds {
    /// `InputIds`.
    pub input_ids: mg::Field<Vec<String>>,
    /// `SourceIdType`. Required.
    pub source_id_type: mg::Field<mg::Open<models::ExchangeIdFormat>>,
    /// `TargetIdType`. Required.
    pub target_id_type: mg::Field<mg::Open<models::ExchangeIdFormat>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TranslateExchangeIds: "microsoft.graph.translateExchangeIds", parameters;
    input_ids: "InputIds" required,
    source_id_type: "SourceIdType" required,
    target_id_type: "TargetIdType" required,
}

mg::required_parameters! {
    TranslateExchangeIds;
    input_ids: Vec<String>,
    target_id_type: mg::Open<models::ExchangeIdFormat>,
    source_id_type: mg::Open<models::ExchangeIdFormat>,
}

/// Parameters of [`UserResource::wipe_managed_app_registration_by_device_tag`].
pub struct WipeManagedAppRegistrationByDeviceTag {
    /// `deviceTag`.
    pub device_tag: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WipeManagedAppRegistrationByDeviceTag: "microsoft.graph.wipeManagedAppRegistrationByDeviceTag", parameters;
    device_tag: "deviceTag",
}

/// Parameters of [`UserResource::wipe_managed_app_registrations_by_azure_ad_device_id`].
pub struct WipeManagedAppRegistrationsByAzureAdDeviceId {
    /// `azureAdDeviceId`.
    pub azure_ad_device_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WipeManagedAppRegistrationsByAzureAdDeviceId: "microsoft.graph.wipeManagedAppRegistrationsByAzureAdDeviceId", parameters;
    azure_ad_device_id: "azureAdDeviceId",
}

/// Parameters of [`UserResource::wipe_managed_app_registrations_by_device_tag`].
pub struct WipeManagedAppRegistrationsByDeviceTag {
    /// `deviceTag`.
    pub device_tag: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WipeManagedAppRegistrationsByDeviceTag: "microsoft.graph.wipeManagedAppRegistrationsByDeviceTag", parameters;
    device_tag: "deviceTag",
}

/// Parameters of [`UserCollection::validate_password`].
///
/// A call can pass `password` alone.
pub struct ValidatePassword {
    /// `password`. Required. Secret: masked in `Debug`.
    pub password: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidatePassword: "microsoft.graph.validatePassword", parameters;
    password: "password" required secret,
}

mg::required_parameters! {
    ValidatePassword;
    password: String,
}
