// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.user`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`UserCollection`](crate::requests::user::UserCollection), for example
/// `graph.users()`.
///
/// Operations: `assign_license`, `change_password`, `convert_external_to_internal_member_user`,
/// `delete_password_single_sign_on_credentials`, `export_device_and_app_management_data`,
/// `export_device_and_app_management_data_with`, `export_personal_data`, `find_meeting_locations`
/// and 38 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta
pub struct User {
    /// `aboutMe`.
    pub about_me: mg::Field<String>,
    /// `accountEnabled`.
    pub account_enabled: mg::Field<bool>,
    /// `ageGroup`.
    pub age_group: mg::Field<String>,
    /// `assignedLicenses`.
    pub assigned_licenses: mg::Field<Vec<super::AssignedLicense>>,
    /// `assignedPlans`.
    pub assigned_plans: mg::Field<Vec<super::AssignedPlan>>,
    /// `authorizationInfo`.
    pub authorization_info: mg::Field<mg::Boxed<super::AuthorizationInfo>>,
    /// `birthday`. Never null.
    pub birthday: mg::Field<mg::DateTimeOffset>,
    /// `businessPhones`.
    pub business_phones: mg::Field<Vec<String>>,
    /// `city`.
    pub city: mg::Field<String>,
    /// `cloudLicensing`.
    pub cloud_licensing: mg::Field<
        mg::Boxed<crate::models::cloud_licensing::UserCloudLicensing>,
    >,
    /// `cloudRealtimeCommunicationInfo`.
    pub cloud_realtime_communication_info: mg::Field<
        mg::Boxed<super::CloudRealtimeCommunicationInfo>,
    >,
    /// `companyName`.
    pub company_name: mg::Field<String>,
    /// `consentProvidedForMinor`.
    pub consent_provided_for_minor: mg::Field<String>,
    /// `country`.
    pub country: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationType`.
    pub creation_type: mg::Field<String>,
    /// `customSecurityAttributes`.
    pub custom_security_attributes: mg::Field<
        mg::Boxed<super::CustomSecurityAttributeValue>,
    >,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `department`.
    pub department: mg::Field<String>,
    /// `deviceEnrollmentLimit`. Never null.
    pub device_enrollment_limit: mg::Field<i32>,
    /// `deviceKeys`.
    pub device_keys: mg::Field<Vec<super::DeviceKey>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `employeeHireDate`.
    pub employee_hire_date: mg::Field<mg::DateTimeOffset>,
    /// `employeeId`.
    pub employee_id: mg::Field<String>,
    /// `employeeLeaveDateTime`.
    pub employee_leave_date_time: mg::Field<mg::DateTimeOffset>,
    /// `employeeOrgData`.
    pub employee_org_data: mg::Field<mg::Boxed<super::EmployeeOrgData>>,
    /// `employeeType`.
    pub employee_type: mg::Field<String>,
    /// `externalUserState`.
    pub external_user_state: mg::Field<String>,
    /// `externalUserStateChangeDateTime`.
    pub external_user_state_change_date_time: mg::Field<String>,
    /// `faxNumber`.
    pub fax_number: mg::Field<String>,
    /// `givenName`.
    pub given_name: mg::Field<String>,
    /// `hireDate`. Never null.
    pub hire_date: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identities`.
    pub identities: mg::Field<Vec<super::ObjectIdentity>>,
    /// `identityGovernance`.
    pub identity_governance: mg::Field<mg::Boxed<super::IdentityGovernanceUserSettings>>,
    /// `identityParentId`.
    pub identity_parent_id: mg::Field<String>,
    /// `imAddresses`.
    pub im_addresses: mg::Field<Vec<String>>,
    /// `infoCatalogs`.
    pub info_catalogs: mg::Field<Vec<String>>,
    /// `interests`.
    pub interests: mg::Field<Vec<String>>,
    /// `isLicenseReconciliationNeeded`.
    pub is_license_reconciliation_needed: mg::Field<bool>,
    /// `isManagementRestricted`.
    pub is_management_restricted: mg::Field<bool>,
    /// `isResourceAccount`.
    pub is_resource_account: mg::Field<bool>,
    /// `jobTitle`.
    pub job_title: mg::Field<String>,
    /// `lastPasswordChangeDateTime`.
    pub last_password_change_date_time: mg::Field<mg::DateTimeOffset>,
    /// `legalAgeGroupClassification`.
    pub legal_age_group_classification: mg::Field<String>,
    /// `licenseAssignmentStates`.
    pub license_assignment_states: mg::Field<Vec<super::LicenseAssignmentState>>,
    /// `mail`.
    pub mail: mg::Field<String>,
    /// `mailNickname`.
    pub mail_nickname: mg::Field<String>,
    /// `mailboxSettings`.
    pub mailbox_settings: mg::Field<mg::Boxed<super::MailboxSettings>>,
    /// `mobilePhone`.
    pub mobile_phone: mg::Field<String>,
    /// `mySite`.
    pub my_site: mg::Field<String>,
    /// `officeLocation`.
    pub office_location: mg::Field<String>,
    /// `onPremisesDistinguishedName`.
    pub on_premises_distinguished_name: mg::Field<String>,
    /// `onPremisesDomainName`.
    pub on_premises_domain_name: mg::Field<String>,
    /// `onPremisesExtensionAttributes`.
    pub on_premises_extension_attributes: mg::Field<
        mg::Boxed<super::OnPremisesExtensionAttributes>,
    >,
    /// `onPremisesImmutableId`.
    pub on_premises_immutable_id: mg::Field<String>,
    /// `onPremisesLastSyncDateTime`.
    pub on_premises_last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onPremisesProvisioningErrors`.
    pub on_premises_provisioning_errors: mg::Field<
        Vec<super::OnPremisesProvisioningError>,
    >,
    /// `onPremisesSamAccountName`.
    pub on_premises_sam_account_name: mg::Field<String>,
    /// `onPremisesSecurityIdentifier`.
    pub on_premises_security_identifier: mg::Field<String>,
    /// `onPremisesSipInfo`.
    pub on_premises_sip_info: mg::Field<mg::Boxed<super::OnPremisesSipInfo>>,
    /// `onPremisesSyncEnabled`.
    pub on_premises_sync_enabled: mg::Field<bool>,
    /// `onPremisesUserPrincipalName`.
    pub on_premises_user_principal_name: mg::Field<String>,
    /// `otherMails`.
    pub other_mails: mg::Field<Vec<String>>,
    /// `passwordPolicies`.
    pub password_policies: mg::Field<String>,
    /// `passwordProfile`.
    pub password_profile: mg::Field<mg::Boxed<super::PasswordProfile>>,
    /// `pastProjects`.
    pub past_projects: mg::Field<Vec<String>>,
    /// `postalCode`.
    pub postal_code: mg::Field<String>,
    /// `preferredDataLocation`.
    pub preferred_data_location: mg::Field<String>,
    /// `preferredLanguage`.
    pub preferred_language: mg::Field<String>,
    /// `preferredName`.
    pub preferred_name: mg::Field<String>,
    /// `print`.
    pub print: mg::Field<mg::Boxed<super::UserPrint>>,
    /// `provisionedPlans`.
    pub provisioned_plans: mg::Field<Vec<super::ProvisionedPlan>>,
    /// `proxyAddresses`.
    pub proxy_addresses: mg::Field<Vec<String>>,
    /// `refreshTokensValidFromDateTime`.
    pub refresh_tokens_valid_from_date_time: mg::Field<mg::DateTimeOffset>,
    /// `responsibilities`.
    pub responsibilities: mg::Field<Vec<String>>,
    /// `schools`.
    pub schools: mg::Field<Vec<String>>,
    /// `securityIdentifier`.
    pub security_identifier: mg::Field<String>,
    /// `serviceProvisioningErrors`.
    pub service_provisioning_errors: mg::Field<Vec<super::ServiceProvisioningError>>,
    /// `showInAddressList`.
    pub show_in_address_list: mg::Field<bool>,
    /// `signInActivity`.
    pub sign_in_activity: mg::Field<mg::Boxed<super::SignInActivity>>,
    /// `signInSessionsValidFromDateTime`.
    pub sign_in_sessions_valid_from_date_time: mg::Field<mg::DateTimeOffset>,
    /// `skills`.
    pub skills: mg::Field<Vec<String>>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `streetAddress`.
    pub street_address: mg::Field<String>,
    /// `surname`.
    pub surname: mg::Field<String>,
    /// `usageLocation`.
    pub usage_location: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userType`.
    pub user_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    User: "microsoft.graph.user", entity open, base super::DirectoryObject, family UserKind;
    about_me: "aboutMe",
    account_enabled: "accountEnabled",
    age_group: "ageGroup",
    assigned_licenses: "assignedLicenses" required,
    assigned_plans: "assignedPlans" required,
    authorization_info: "authorizationInfo",
    birthday: "birthday" required,
    business_phones: "businessPhones" required,
    city: "city",
    cloud_licensing: "cloudLicensing",
    cloud_realtime_communication_info: "cloudRealtimeCommunicationInfo",
    company_name: "companyName",
    consent_provided_for_minor: "consentProvidedForMinor",
    country: "country",
    created_date_time: "createdDateTime",
    creation_type: "creationType",
    custom_security_attributes: "customSecurityAttributes",
    deleted_date_time: "deletedDateTime",
    department: "department",
    device_enrollment_limit: "deviceEnrollmentLimit" required,
    device_keys: "deviceKeys" required,
    display_name: "displayName",
    employee_hire_date: "employeeHireDate",
    employee_id: "employeeId",
    employee_leave_date_time: "employeeLeaveDateTime",
    employee_org_data: "employeeOrgData",
    employee_type: "employeeType",
    external_user_state: "externalUserState",
    external_user_state_change_date_time: "externalUserStateChangeDateTime",
    fax_number: "faxNumber",
    given_name: "givenName",
    hire_date: "hireDate" required,
    id: "id" key required,
    identities: "identities",
    identity_governance: "identityGovernance",
    identity_parent_id: "identityParentId",
    im_addresses: "imAddresses",
    info_catalogs: "infoCatalogs" required,
    interests: "interests",
    is_license_reconciliation_needed: "isLicenseReconciliationNeeded",
    is_management_restricted: "isManagementRestricted",
    is_resource_account: "isResourceAccount",
    job_title: "jobTitle",
    last_password_change_date_time: "lastPasswordChangeDateTime",
    legal_age_group_classification: "legalAgeGroupClassification",
    license_assignment_states: "licenseAssignmentStates",
    mail: "mail",
    mail_nickname: "mailNickname",
    mailbox_settings: "mailboxSettings",
    mobile_phone: "mobilePhone",
    my_site: "mySite",
    office_location: "officeLocation",
    on_premises_distinguished_name: "onPremisesDistinguishedName",
    on_premises_domain_name: "onPremisesDomainName",
    on_premises_extension_attributes: "onPremisesExtensionAttributes",
    on_premises_immutable_id: "onPremisesImmutableId",
    on_premises_last_sync_date_time: "onPremisesLastSyncDateTime",
    on_premises_provisioning_errors: "onPremisesProvisioningErrors",
    on_premises_sam_account_name: "onPremisesSamAccountName",
    on_premises_security_identifier: "onPremisesSecurityIdentifier",
    on_premises_sip_info: "onPremisesSipInfo",
    on_premises_sync_enabled: "onPremisesSyncEnabled",
    on_premises_user_principal_name: "onPremisesUserPrincipalName",
    other_mails: "otherMails" required,
    password_policies: "passwordPolicies",
    password_profile: "passwordProfile",
    past_projects: "pastProjects",
    postal_code: "postalCode",
    preferred_data_location: "preferredDataLocation",
    preferred_language: "preferredLanguage",
    preferred_name: "preferredName",
    print: "print",
    provisioned_plans: "provisionedPlans" required,
    proxy_addresses: "proxyAddresses" required,
    refresh_tokens_valid_from_date_time: "refreshTokensValidFromDateTime",
    responsibilities: "responsibilities",
    schools: "schools",
    security_identifier: "securityIdentifier",
    service_provisioning_errors: "serviceProvisioningErrors",
    show_in_address_list: "showInAddressList",
    sign_in_activity: "signInActivity",
    sign_in_sessions_valid_from_date_time: "signInSessionsValidFromDateTime",
    skills: "skills",
    state: "state",
    street_address: "streetAddress",
    surname: "surname",
    usage_location: "usageLocation",
    user_principal_name: "userPrincipalName",
    user_type: "userType",
}

mg::derived_from! { User: super::DirectoryObject, super::Entity }

impl User {
    /// `activities`: many [`UserActivity`](super::UserActivity).
    pub const ACTIVITIES: mg::Nav<User, Vec<super::UserActivity>> = mg::Nav::new(
        "activities",
    );
    /// `adhocCalls`: many [`AdhocCall`](super::AdhocCall).
    pub const ADHOC_CALLS: mg::Nav<User, Vec<super::AdhocCall>> = mg::Nav::new(
        "adhocCalls",
    );
    /// `agreementAcceptances`: many [`AgreementAcceptance`](super::AgreementAcceptance).
    pub const AGREEMENT_ACCEPTANCES: mg::Nav<User, Vec<super::AgreementAcceptance>> = mg::Nav::new(
        "agreementAcceptances",
    );
    /// `analytics`: [`UserAnalytics`](super::UserAnalytics).
    pub const ANALYTICS: mg::Nav<User, super::UserAnalytics> = mg::Nav::new("analytics");
    /// `appConsentRequestsForApproval`: many [`AppConsentRequest`](super::AppConsentRequest).
    pub const APP_CONSENT_REQUESTS_FOR_APPROVAL: mg::Nav<
        User,
        Vec<super::AppConsentRequest>,
    > = mg::Nav::new("appConsentRequestsForApproval");
    /// `appRoleAssignedResources`: many [`ServicePrincipal`](super::ServicePrincipal).
    pub const APP_ROLE_ASSIGNED_RESOURCES: mg::Nav<User, Vec<super::ServicePrincipal>> = mg::Nav::new(
        "appRoleAssignedResources",
    );
    /// `appRoleAssignments`: many [`AppRoleAssignment`](super::AppRoleAssignment).
    pub const APP_ROLE_ASSIGNMENTS: mg::Nav<User, Vec<super::AppRoleAssignment>> = mg::Nav::new(
        "appRoleAssignments",
    );
    /// `approvals`: many [`Approval`](super::Approval).
    pub const APPROVALS: mg::Nav<User, Vec<super::Approval>> = mg::Nav::new("approvals");
    /// `authentication`: [`Authentication`](super::Authentication).
    pub const AUTHENTICATION: mg::Nav<User, super::Authentication> = mg::Nav::new(
        "authentication",
    );
    /// `calendar`: [`Calendar`](super::Calendar).
    pub const CALENDAR: mg::Nav<User, super::Calendar> = mg::Nav::new("calendar");
    /// `calendarGroups`: many [`CalendarGroup`](super::CalendarGroup).
    pub const CALENDAR_GROUPS: mg::Nav<User, Vec<super::CalendarGroup>> = mg::Nav::new(
        "calendarGroups",
    );
    /// `calendarView`: many [`Event`](super::Event).
    pub const CALENDAR_VIEW: mg::Nav<User, Vec<super::Event>> = mg::Nav::new(
        "calendarView",
    );
    /// `calendars`: many [`Calendar`](super::Calendar).
    pub const CALENDARS: mg::Nav<User, Vec<super::Calendar>> = mg::Nav::new("calendars");
    /// `chats`: many [`Chat`](super::Chat).
    pub const CHATS: mg::Nav<User, Vec<super::Chat>> = mg::Nav::new("chats");
    /// `cloudClipboard`: [`CloudClipboardRoot`](super::CloudClipboardRoot).
    pub const CLOUD_CLIPBOARD: mg::Nav<User, super::CloudClipboardRoot> = mg::Nav::new(
        "cloudClipboard",
    );
    /// `cloudPCs`: many [`CloudPc`](super::CloudPc).
    pub const CLOUD_PCS: mg::Nav<User, Vec<super::CloudPc>> = mg::Nav::new("cloudPCs");
    /// `cloudPcPools`: many [`CloudPcPool`](super::CloudPcPool).
    pub const CLOUD_PC_POOLS: mg::Nav<User, Vec<super::CloudPcPool>> = mg::Nav::new(
        "cloudPcPools",
    );
    /// `communications`: [`UserCloudCommunication`](super::UserCloudCommunication).
    pub const COMMUNICATIONS: mg::Nav<User, super::UserCloudCommunication> = mg::Nav::new(
        "communications",
    );
    /// `contactFolders`: many [`ContactFolder`](super::ContactFolder).
    pub const CONTACT_FOLDERS: mg::Nav<User, Vec<super::ContactFolder>> = mg::Nav::new(
        "contactFolders",
    );
    /// `contacts`: many [`Contact`](super::Contact).
    pub const CONTACTS: mg::Nav<User, Vec<super::Contact>> = mg::Nav::new("contacts");
    /// `createdObjects`: many [`DirectoryObject`](super::DirectoryObject).
    pub const CREATED_OBJECTS: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "createdObjects",
    );
    /// `dataSecurityAndGovernance`:
    /// [`UserDataSecurityAndGovernance`](super::UserDataSecurityAndGovernance).
    pub const DATA_SECURITY_AND_GOVERNANCE: mg::Nav<
        User,
        super::UserDataSecurityAndGovernance,
    > = mg::Nav::new("dataSecurityAndGovernance");
    /// `deviceEnrollmentConfigurations`: many
    /// [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration).
    pub const DEVICE_ENROLLMENT_CONFIGURATIONS: mg::Nav<
        User,
        Vec<super::DeviceEnrollmentConfiguration>,
    > = mg::Nav::new("deviceEnrollmentConfigurations");
    /// `deviceManagementTroubleshootingEvents`: many
    /// [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent).
    pub const DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS: mg::Nav<
        User,
        Vec<super::DeviceManagementTroubleshootingEvent>,
    > = mg::Nav::new("deviceManagementTroubleshootingEvents");
    /// `devices`: many [`Device`](super::Device).
    pub const DEVICES: mg::Nav<User, Vec<super::Device>> = mg::Nav::new("devices");
    /// `directReports`: many [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECT_REPORTS: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "directReports",
    );
    /// `distributionLists`: many [`DistributionList`](super::DistributionList).
    pub const DISTRIBUTION_LISTS: mg::Nav<User, Vec<super::DistributionList>> = mg::Nav::new(
        "distributionLists",
    );
    /// `drive`: [`Drive`](super::Drive).
    pub const DRIVE: mg::Nav<User, super::Drive> = mg::Nav::new("drive");
    /// `drives`: many [`Drive`](super::Drive).
    pub const DRIVES: mg::Nav<User, Vec<super::Drive>> = mg::Nav::new("drives");
    /// `employeeExperience`: [`EmployeeExperienceUser`](super::EmployeeExperienceUser).
    pub const EMPLOYEE_EXPERIENCE: mg::Nav<User, super::EmployeeExperienceUser> = mg::Nav::new(
        "employeeExperience",
    );
    /// `events`: many [`Event`](super::Event).
    pub const EVENTS: mg::Nav<User, Vec<super::Event>> = mg::Nav::new("events");
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<User, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `followedSites`: many [`Site`](super::Site).
    pub const FOLLOWED_SITES: mg::Nav<User, Vec<super::Site>> = mg::Nav::new(
        "followedSites",
    );
    /// `inferenceClassification`: [`InferenceClassification`](super::InferenceClassification).
    pub const INFERENCE_CLASSIFICATION: mg::Nav<User, super::InferenceClassification> = mg::Nav::new(
        "inferenceClassification",
    );
    /// `informationProtection`: [`InformationProtection`](super::InformationProtection).
    pub const INFORMATION_PROTECTION: mg::Nav<User, super::InformationProtection> = mg::Nav::new(
        "informationProtection",
    );
    /// `insights`: [`ItemInsights`](super::ItemInsights).
    pub const INSIGHTS: mg::Nav<User, super::ItemInsights> = mg::Nav::new("insights");
    /// `invitedBy`: [`DirectoryObject`](super::DirectoryObject).
    pub const INVITED_BY: mg::Nav<User, super::DirectoryObject> = mg::Nav::new(
        "invitedBy",
    );
    /// `joinedGroups`: many [`Group`](super::Group).
    pub const JOINED_GROUPS: mg::Nav<User, Vec<super::Group>> = mg::Nav::new(
        "joinedGroups",
    );
    /// `joinedTeams`: many [`Team`](super::Team).
    pub const JOINED_TEAMS: mg::Nav<User, Vec<super::Team>> = mg::Nav::new(
        "joinedTeams",
    );
    /// `licenseDetails`: many [`LicenseDetails`](super::LicenseDetails).
    pub const LICENSE_DETAILS: mg::Nav<User, Vec<super::LicenseDetails>> = mg::Nav::new(
        "licenseDetails",
    );
    /// `mailFolders`: many [`MailFolder`](super::MailFolder).
    pub const MAIL_FOLDERS: mg::Nav<User, Vec<super::MailFolder>> = mg::Nav::new(
        "mailFolders",
    );
    /// `managedAppLogCollectionRequests`: many
    /// [`ManagedAppLogCollectionRequest`](super::ManagedAppLogCollectionRequest).
    pub const MANAGED_APP_LOG_COLLECTION_REQUESTS: mg::Nav<
        User,
        Vec<super::ManagedAppLogCollectionRequest>,
    > = mg::Nav::new("managedAppLogCollectionRequests");
    /// `managedAppRegistrations`: many [`ManagedAppRegistration`](super::ManagedAppRegistration).
    pub const MANAGED_APP_REGISTRATIONS: mg::Nav<
        User,
        Vec<super::ManagedAppRegistration>,
    > = mg::Nav::new("managedAppRegistrations");
    /// `managedDevices`: many [`ManagedDevice`](super::ManagedDevice).
    pub const MANAGED_DEVICES: mg::Nav<User, Vec<super::ManagedDevice>> = mg::Nav::new(
        "managedDevices",
    );
    /// `manager`: [`DirectoryObject`](super::DirectoryObject).
    pub const MANAGER: mg::Nav<User, super::DirectoryObject> = mg::Nav::new("manager");
    /// `memberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBER_OF: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "memberOf",
    );
    /// `messages`: many [`Message`](super::Message).
    pub const MESSAGES: mg::Nav<User, Vec<super::Message>> = mg::Nav::new("messages");
    /// `mobileAppIntentAndStates`: many
    /// [`MobileAppIntentAndState`](super::MobileAppIntentAndState).
    pub const MOBILE_APP_INTENT_AND_STATES: mg::Nav<
        User,
        Vec<super::MobileAppIntentAndState>,
    > = mg::Nav::new("mobileAppIntentAndStates");
    /// `mobileAppTroubleshootingEvents`: many
    /// [`MobileAppTroubleshootingEvent`](super::MobileAppTroubleshootingEvent).
    pub const MOBILE_APP_TROUBLESHOOTING_EVENTS: mg::Nav<
        User,
        Vec<super::MobileAppTroubleshootingEvent>,
    > = mg::Nav::new("mobileAppTroubleshootingEvents");
    /// `notifications`: many [`Notification`](super::Notification).
    pub const NOTIFICATIONS: mg::Nav<User, Vec<super::Notification>> = mg::Nav::new(
        "notifications",
    );
    /// `oauth2PermissionGrants`: many [`OAuth2PermissionGrant`](super::OAuth2PermissionGrant).
    pub const OAUTH2_PERMISSION_GRANTS: mg::Nav<
        User,
        Vec<super::OAuth2PermissionGrant>,
    > = mg::Nav::new("oauth2PermissionGrants");
    /// `onPremisesSyncBehavior`: [`OnPremisesSyncBehavior`](super::OnPremisesSyncBehavior).
    pub const ON_PREMISES_SYNC_BEHAVIOR: mg::Nav<User, super::OnPremisesSyncBehavior> = mg::Nav::new(
        "onPremisesSyncBehavior",
    );
    /// `onenote`: [`Onenote`](super::Onenote).
    pub const ONENOTE: mg::Nav<User, super::Onenote> = mg::Nav::new("onenote");
    /// `onlineMeetings`: many [`OnlineMeeting`](super::OnlineMeeting).
    pub const ONLINE_MEETINGS: mg::Nav<User, Vec<super::OnlineMeeting>> = mg::Nav::new(
        "onlineMeetings",
    );
    /// `outlook`: [`OutlookUser`](super::OutlookUser).
    pub const OUTLOOK: mg::Nav<User, super::OutlookUser> = mg::Nav::new("outlook");
    /// `ownedDevices`: many [`DirectoryObject`](super::DirectoryObject).
    pub const OWNED_DEVICES: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "ownedDevices",
    );
    /// `ownedObjects`: many [`DirectoryObject`](super::DirectoryObject).
    pub const OWNED_OBJECTS: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "ownedObjects",
    );
    /// `pendingAccessReviewInstances`: many [`AccessReviewInstance`](super::AccessReviewInstance).
    pub const PENDING_ACCESS_REVIEW_INSTANCES: mg::Nav<
        User,
        Vec<super::AccessReviewInstance>,
    > = mg::Nav::new("pendingAccessReviewInstances");
    /// `people`: many [`Person`](super::Person).
    pub const PEOPLE: mg::Nav<User, Vec<super::Person>> = mg::Nav::new("people");
    /// `permissionGrants`: many
    /// [`ResourceSpecificPermissionGrant`](super::ResourceSpecificPermissionGrant).
    pub const PERMISSION_GRANTS: mg::Nav<
        User,
        Vec<super::ResourceSpecificPermissionGrant>,
    > = mg::Nav::new("permissionGrants");
    /// `photo`: [`ProfilePhoto`](super::ProfilePhoto).
    pub const PHOTO: mg::Nav<User, super::ProfilePhoto> = mg::Nav::new("photo");
    /// `photos`: many [`ProfilePhoto`](super::ProfilePhoto).
    pub const PHOTOS: mg::Nav<User, Vec<super::ProfilePhoto>> = mg::Nav::new("photos");
    /// `planner`: [`PlannerUser`](super::PlannerUser).
    pub const PLANNER: mg::Nav<User, super::PlannerUser> = mg::Nav::new("planner");
    /// `presence`: [`Presence`](super::Presence).
    pub const PRESENCE: mg::Nav<User, super::Presence> = mg::Nav::new("presence");
    /// `profile`: [`Profile`](super::Profile).
    pub const PROFILE: mg::Nav<User, super::Profile> = mg::Nav::new("profile");
    /// `registeredDevices`: many [`DirectoryObject`](super::DirectoryObject).
    pub const REGISTERED_DEVICES: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "registeredDevices",
    );
    /// `scopedRoleMemberOf`: many [`ScopedRoleMembership`](super::ScopedRoleMembership).
    pub const SCOPED_ROLE_MEMBER_OF: mg::Nav<User, Vec<super::ScopedRoleMembership>> = mg::Nav::new(
        "scopedRoleMemberOf",
    );
    /// `security`: [`Security`](crate::models::security::Security).
    pub const SECURITY: mg::Nav<User, crate::models::security::Security> = mg::Nav::new(
        "security",
    );
    /// `settings`: [`UserSettings`](super::UserSettings).
    pub const SETTINGS: mg::Nav<User, super::UserSettings> = mg::Nav::new("settings");
    /// `solutions`: [`UserSolutionRoot`](super::UserSolutionRoot).
    pub const SOLUTIONS: mg::Nav<User, super::UserSolutionRoot> = mg::Nav::new(
        "solutions",
    );
    /// `sponsorOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const SPONSOR_OF: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "sponsorOf",
    );
    /// `sponsors`: many [`DirectoryObject`](super::DirectoryObject).
    pub const SPONSORS: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "sponsors",
    );
    /// `teamwork`: [`UserTeamwork`](super::UserTeamwork).
    pub const TEAMWORK: mg::Nav<User, super::UserTeamwork> = mg::Nav::new("teamwork");
    /// `todo`: [`Todo`](super::Todo).
    pub const TODO: mg::Nav<User, super::Todo> = mg::Nav::new("todo");
    /// `transitiveMemberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMemberOf",
    );
    /// `transitiveReports`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TRANSITIVE_REPORTS: mg::Nav<User, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveReports",
    );
    /// `usageRights`: many [`UsageRight`](super::UsageRight).
    pub const USAGE_RIGHTS: mg::Nav<User, Vec<super::UsageRight>> = mg::Nav::new(
        "usageRights",
    );
    /// `virtualEvents`: [`UserVirtualEventsRoot`](super::UserVirtualEventsRoot).
    pub const VIRTUAL_EVENTS: mg::Nav<User, super::UserVirtualEventsRoot> = mg::Nav::new(
        "virtualEvents",
    );
    /// `windowsInformationProtectionDeviceRegistrations`: many
    /// [`WindowsInformationProtectionDeviceRegistration`].
    ///
    /// [`WindowsInformationProtectionDeviceRegistration`]: super::WindowsInformationProtectionDeviceRegistration
    pub const WINDOWS_INFORMATION_PROTECTION_DEVICE_REGISTRATIONS: mg::Nav<
        User,
        Vec<super::WindowsInformationProtectionDeviceRegistration>,
    > = mg::Nav::new("windowsInformationProtectionDeviceRegistrations");
}

/// The types derived from [`User`].
#[non_exhaustive]
pub enum UserKind {
    AgentUser(Box<super::AgentUser>),
    /// None of these, or a type that this version does not know.
    Other(Box<User>),
}

mg::family! {
    User => UserKind;
    AgentUser(super::AgentUser),
}
