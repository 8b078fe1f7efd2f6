// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agentUser`, an open entity type derived from `microsoft.graph.user`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agentuser?view=graph-rest-beta>
    AgentUser "microsoft.graph.agentUser" "entity open" : super::User;
    /// `aboutMe`: String
    about_me "aboutMe": String,
    /// `accountEnabled`: Boolean
    account_enabled "accountEnabled": bool,
    /// `ageGroup`: String
    age_group "ageGroup": String,
    /// `assignedLicenses`: Collection(assignedLicense), items not null
    assigned_licenses "assignedLicenses" "r": Vec<super::AssignedLicense>,
    /// `assignedPlans`: Collection(assignedPlan), items not null
    assigned_plans "assignedPlans" "r": Vec<super::AssignedPlan>,
    /// `authorizationInfo`: authorizationInfo
    authorization_info "authorizationInfo": mg::Boxed<super::AuthorizationInfo>,
    /// `birthday`: DateTimeOffset, not null
    birthday "birthday" "r": mg::DateTimeOffset,
    /// `businessPhones`: Collection(String), items not null
    business_phones "businessPhones" "r": Vec<String>,
    /// `city`: String
    city "city": String,
    /// `cloudLicensing`: microsoft.graph.cloudLicensing.userCloudLicensing
    cloud_licensing "cloudLicensing": mg::Boxed<crate::models::cloud_licensing::UserCloudLicensing>,
    /// `cloudRealtimeCommunicationInfo`: cloudRealtimeCommunicationInfo
    cloud_realtime_communication_info "cloudRealtimeCommunicationInfo": mg::Boxed<super::CloudRealtimeCommunicationInfo>,
    /// `companyName`: String
    company_name "companyName": String,
    /// `consentProvidedForMinor`: String
    consent_provided_for_minor "consentProvidedForMinor": String,
    /// `country`: String
    country "country": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `creationType`: String
    creation_type "creationType": String,
    /// `customSecurityAttributes`: customSecurityAttributeValue
    custom_security_attributes "customSecurityAttributes": mg::Boxed<super::CustomSecurityAttributeValue>,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `department`: String
    department "department": String,
    /// `deviceEnrollmentLimit`: Int32, not null
    device_enrollment_limit "deviceEnrollmentLimit" "r": i32,
    /// `deviceKeys`: Collection(deviceKey), items not null
    device_keys "deviceKeys" "r": Vec<super::DeviceKey>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `employeeHireDate`: DateTimeOffset
    employee_hire_date "employeeHireDate": mg::DateTimeOffset,
    /// `employeeId`: String
    employee_id "employeeId": String,
    /// `employeeLeaveDateTime`: DateTimeOffset
    employee_leave_date_time "employeeLeaveDateTime": mg::DateTimeOffset,
    /// `employeeOrgData`: employeeOrgData
    employee_org_data "employeeOrgData": mg::Boxed<super::EmployeeOrgData>,
    /// `employeeType`: String
    employee_type "employeeType": String,
    /// `externalUserState`: String
    external_user_state "externalUserState": String,
    /// `externalUserStateChangeDateTime`: String
    external_user_state_change_date_time "externalUserStateChangeDateTime": String,
    /// `faxNumber`: String
    fax_number "faxNumber": String,
    /// `givenName`: String
    given_name "givenName": String,
    /// `hireDate`: DateTimeOffset, not null
    hire_date "hireDate" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identities`: Collection(objectIdentity)
    identities "identities": Vec<super::ObjectIdentity>,
    /// `identityGovernance`: identityGovernanceUserSettings
    identity_governance "identityGovernance": mg::Boxed<super::IdentityGovernanceUserSettings>,
    /// `identityParentId`: String
    identity_parent_id "identityParentId": String,
    /// `imAddresses`: Collection(String)
    im_addresses "imAddresses": Vec<String>,
    /// `infoCatalogs`: Collection(String), items not null
    info_catalogs "infoCatalogs" "r": Vec<String>,
    /// `interests`: Collection(String)
    interests "interests": Vec<String>,
    /// `isLicenseReconciliationNeeded`: Boolean
    is_license_reconciliation_needed "isLicenseReconciliationNeeded": bool,
    /// `isManagementRestricted`: Boolean
    is_management_restricted "isManagementRestricted": bool,
    /// `isResourceAccount`: Boolean
    is_resource_account "isResourceAccount": bool,
    /// `jobTitle`: String
    job_title "jobTitle": String,
    /// `lastPasswordChangeDateTime`: DateTimeOffset
    last_password_change_date_time "lastPasswordChangeDateTime": mg::DateTimeOffset,
    /// `legalAgeGroupClassification`: String
    legal_age_group_classification "legalAgeGroupClassification": String,
    /// `licenseAssignmentStates`: Collection(licenseAssignmentState)
    license_assignment_states "licenseAssignmentStates": Vec<super::LicenseAssignmentState>,
    /// `mail`: String
    mail "mail": String,
    /// `mailNickname`: String
    mail_nickname "mailNickname": String,
    /// `mailboxSettings`: mailboxSettings
    mailbox_settings "mailboxSettings": mg::Boxed<super::MailboxSettings>,
    /// `mobilePhone`: String
    mobile_phone "mobilePhone": String,
    /// `mySite`: String
    my_site "mySite": String,
    /// `officeLocation`: String
    office_location "officeLocation": String,
    /// `onPremisesDistinguishedName`: String
    on_premises_distinguished_name "onPremisesDistinguishedName": String,
    /// `onPremisesDomainName`: String
    on_premises_domain_name "onPremisesDomainName": String,
    /// `onPremisesExtensionAttributes`: onPremisesExtensionAttributes
    on_premises_extension_attributes "onPremisesExtensionAttributes": mg::Boxed<super::OnPremisesExtensionAttributes>,
    /// `onPremisesImmutableId`: String
    on_premises_immutable_id "onPremisesImmutableId": String,
    /// `onPremisesLastSyncDateTime`: DateTimeOffset
    on_premises_last_sync_date_time "onPremisesLastSyncDateTime": mg::DateTimeOffset,
    /// `onPremisesProvisioningErrors`: Collection(onPremisesProvisioningError)
    on_premises_provisioning_errors "onPremisesProvisioningErrors": Vec<super::OnPremisesProvisioningError>,
    /// `onPremisesSamAccountName`: String
    on_premises_sam_account_name "onPremisesSamAccountName": String,
    /// `onPremisesSecurityIdentifier`: String
    on_premises_security_identifier "onPremisesSecurityIdentifier": String,
    /// `onPremisesSipInfo`: onPremisesSipInfo
    on_premises_sip_info "onPremisesSipInfo": mg::Boxed<super::OnPremisesSipInfo>,
    /// `onPremisesSyncEnabled`: Boolean
    on_premises_sync_enabled "onPremisesSyncEnabled": bool,
    /// `onPremisesUserPrincipalName`: String
    on_premises_user_principal_name "onPremisesUserPrincipalName": String,
    /// `otherMails`: Collection(String), items not null
    other_mails "otherMails" "r": Vec<String>,
    /// `passwordPolicies`: String, masked in Debug
    password_policies "passwordPolicies" "s": String,
    /// `passwordProfile`: passwordProfile
    password_profile "passwordProfile": mg::Boxed<super::PasswordProfile>,
    /// `pastProjects`: Collection(String)
    past_projects "pastProjects": Vec<String>,
    /// `postalCode`: String
    postal_code "postalCode": String,
    /// `preferredDataLocation`: String
    preferred_data_location "preferredDataLocation": String,
    /// `preferredLanguage`: String
    preferred_language "preferredLanguage": String,
    /// `preferredName`: String
    preferred_name "preferredName": String,
    /// `print`: userPrint
    print "print": mg::Boxed<super::UserPrint>,
    /// `provisionedPlans`: Collection(provisionedPlan), items not null
    provisioned_plans "provisionedPlans" "r": Vec<super::ProvisionedPlan>,
    /// `proxyAddresses`: Collection(String), items not null
    proxy_addresses "proxyAddresses" "r": Vec<String>,
    /// `refreshTokensValidFromDateTime`: DateTimeOffset
    refresh_tokens_valid_from_date_time "refreshTokensValidFromDateTime": mg::DateTimeOffset,
    /// `responsibilities`: Collection(String)
    responsibilities "responsibilities": Vec<String>,
    /// `schools`: Collection(String)
    schools "schools": Vec<String>,
    /// `securityIdentifier`: String
    security_identifier "securityIdentifier": String,
    /// `serviceProvisioningErrors`: Collection(serviceProvisioningError)
    service_provisioning_errors "serviceProvisioningErrors": Vec<super::ServiceProvisioningError>,
    /// `showInAddressList`: Boolean
    show_in_address_list "showInAddressList": bool,
    /// `signInActivity`: signInActivity
    sign_in_activity "signInActivity": mg::Boxed<super::SignInActivity>,
    /// `signInSessionsValidFromDateTime`: DateTimeOffset
    sign_in_sessions_valid_from_date_time "signInSessionsValidFromDateTime": mg::DateTimeOffset,
    /// `skills`: Collection(String)
    skills "skills": Vec<String>,
    /// `state`: String
    state "state": String,
    /// `streetAddress`: String
    street_address "streetAddress": String,
    /// `surname`: String
    surname "surname": String,
    /// `usageLocation`: String
    usage_location "usageLocation": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userType`: String
    user_type "userType": String,
}

mg::derived_from! { AgentUser: super::User, super::DirectoryObject, super::Entity }

impl AgentUser {
    /// `activities`: many `userActivity`, contained
    pub const ACTIVITIES: mg::Nav<AgentUser, Vec<super::UserActivity>> = mg::Nav::new(
        "activities",
    );
    /// `adhocCalls`: many `adhocCall`, contained
    pub const ADHOC_CALLS: mg::Nav<AgentUser, Vec<super::AdhocCall>> = mg::Nav::new(
        "adhocCalls",
    );
    /// `agreementAcceptances`: many `agreementAcceptance`
    pub const AGREEMENT_ACCEPTANCES: mg::Nav<
        AgentUser,
        Vec<super::AgreementAcceptance>,
    > = mg::Nav::new("agreementAcceptances");
    /// `analytics`: `userAnalytics`, contained
    pub const ANALYTICS: mg::Nav<AgentUser, super::UserAnalytics> = mg::Nav::new(
        "analytics",
    );
    /// `appConsentRequestsForApproval`: many `appConsentRequest`, contained
    pub const APP_CONSENT_REQUESTS_FOR_APPROVAL: mg::Nav<
        AgentUser,
        Vec<super::AppConsentRequest>,
    > = mg::Nav::new("appConsentRequestsForApproval");
    /// `appRoleAssignedResources`: many `servicePrincipal`
    pub const APP_ROLE_ASSIGNED_RESOURCES: mg::Nav<
        AgentUser,
        Vec<super::ServicePrincipal>,
    > = mg::Nav::new("appRoleAssignedResources");
    /// `appRoleAssignments`: many `appRoleAssignment`, contained
    pub const APP_ROLE_ASSIGNMENTS: mg::Nav<AgentUser, Vec<super::AppRoleAssignment>> = mg::Nav::new(
        "appRoleAssignments",
    );
    /// `approvals`: many `approval`, contained
    pub const APPROVALS: mg::Nav<AgentUser, Vec<super::Approval>> = mg::Nav::new(
        "approvals",
    );
    /// `authentication`: `authentication`, contained
    pub const AUTHENTICATION: mg::Nav<AgentUser, super::Authentication> = mg::Nav::new(
        "authentication",
    );
    /// `calendar`: `calendar`, contained
    pub const CALENDAR: mg::Nav<AgentUser, super::Calendar> = mg::Nav::new("calendar");
    /// `calendarGroups`: many `calendarGroup`, contained
    pub const CALENDAR_GROUPS: mg::Nav<AgentUser, Vec<super::CalendarGroup>> = mg::Nav::new(
        "calendarGroups",
    );
    /// `calendarView`: many `event`, contained
    pub const CALENDAR_VIEW: mg::Nav<AgentUser, Vec<super::Event>> = mg::Nav::new(
        "calendarView",
    );
    /// `calendars`: many `calendar`, contained
    pub const CALENDARS: mg::Nav<AgentUser, Vec<super::Calendar>> = mg::Nav::new(
        "calendars",
    );
    /// `chats`: many `chat`, contained
    pub const CHATS: mg::Nav<AgentUser, Vec<super::Chat>> = mg::Nav::new("chats");
    /// `cloudClipboard`: `cloudClipboardRoot`, contained
    pub const CLOUD_CLIPBOARD: mg::Nav<AgentUser, super::CloudClipboardRoot> = mg::Nav::new(
        "cloudClipboard",
    );
    /// `cloudPCs`: many `cloudPC`, contained
    pub const CLOUD_P_CS: mg::Nav<AgentUser, Vec<super::CloudPc>> = mg::Nav::new(
        "cloudPCs",
    );
    /// `cloudPcPools`: many `cloudPcPool`, contained
    pub const CLOUD_PC_POOLS: mg::Nav<AgentUser, Vec<super::CloudPcPool>> = mg::Nav::new(
        "cloudPcPools",
    );
    /// `communications`: `userCloudCommunication`, contained
    pub const COMMUNICATIONS: mg::Nav<AgentUser, super::UserCloudCommunication> = mg::Nav::new(
        "communications",
    );
    /// `contactFolders`: many `contactFolder`, contained
    pub const CONTACT_FOLDERS: mg::Nav<AgentUser, Vec<super::ContactFolder>> = mg::Nav::new(
        "contactFolders",
    );
    /// `contacts`: many `contact`, contained
    pub const CONTACTS: mg::Nav<AgentUser, Vec<super::Contact>> = mg::Nav::new(
        "contacts",
    );
    /// `createdObjects`: many `directoryObject`
    pub const CREATED_OBJECTS: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "createdObjects",
    );
    /// `dataSecurityAndGovernance`: `userDataSecurityAndGovernance`, contained
    pub const DATA_SECURITY_AND_GOVERNANCE: mg::Nav<
        AgentUser,
        super::UserDataSecurityAndGovernance,
    > = mg::Nav::new("dataSecurityAndGovernance");
    /// `deviceEnrollmentConfigurations`: many `deviceEnrollmentConfiguration`, contained
    pub const DEVICE_ENROLLMENT_CONFIGURATIONS: mg::Nav<
        AgentUser,
        Vec<super::DeviceEnrollmentConfiguration>,
    > = mg::Nav::new("deviceEnrollmentConfigurations");
    /// `deviceManagementTroubleshootingEvents`: many `deviceManagementTroubleshootingEvent`, contained
    pub const DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS: mg::Nav<
        AgentUser,
        Vec<super::DeviceManagementTroubleshootingEvent>,
    > = mg::Nav::new("deviceManagementTroubleshootingEvents");
    /// `devices`: many `device`, contained
    pub const DEVICES: mg::Nav<AgentUser, Vec<super::Device>> = mg::Nav::new("devices");
    /// `directReports`: many `directoryObject`
    pub const DIRECT_REPORTS: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "directReports",
    );
    /// `distributionLists`: many `distributionList`, contained
    pub const DISTRIBUTION_LISTS: mg::Nav<AgentUser, Vec<super::DistributionList>> = mg::Nav::new(
        "distributionLists",
    );
    /// `drive`: `drive`, contained
    pub const DRIVE: mg::Nav<AgentUser, super::Drive> = mg::Nav::new("drive");
    /// `drives`: many `drive`, contained
    pub const DRIVES: mg::Nav<AgentUser, Vec<super::Drive>> = mg::Nav::new("drives");
    /// `employeeExperience`: `employeeExperienceUser`, contained
    pub const EMPLOYEE_EXPERIENCE: mg::Nav<AgentUser, super::EmployeeExperienceUser> = mg::Nav::new(
        "employeeExperience",
    );
    /// `events`: many `event`, contained
    pub const EVENTS: mg::Nav<AgentUser, Vec<super::Event>> = mg::Nav::new("events");
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<AgentUser, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `followedSites`: many `site`
    pub const FOLLOWED_SITES: mg::Nav<AgentUser, Vec<super::Site>> = mg::Nav::new(
        "followedSites",
    );
    /// `inferenceClassification`: `inferenceClassification`, contained
    pub const INFERENCE_CLASSIFICATION: mg::Nav<
        AgentUser,
        super::InferenceClassification,
    > = mg::Nav::new("inferenceClassification");
    /// `informationProtection`: `informationProtection`, contained
    pub const INFORMATION_PROTECTION: mg::Nav<AgentUser, super::InformationProtection> = mg::Nav::new(
        "informationProtection",
    );
    /// `insights`: `itemInsights`, contained
    pub const INSIGHTS: mg::Nav<AgentUser, super::ItemInsights> = mg::Nav::new(
        "insights",
    );
    /// `invitedBy`: `directoryObject`
    pub const INVITED_BY: mg::Nav<AgentUser, super::DirectoryObject> = mg::Nav::new(
        "invitedBy",
    );
    /// `joinedGroups`: many `group`, contained
    pub const JOINED_GROUPS: mg::Nav<AgentUser, Vec<super::Group>> = mg::Nav::new(
        "joinedGroups",
    );
    /// `joinedTeams`: many `team`
    pub const JOINED_TEAMS: mg::Nav<AgentUser, Vec<super::Team>> = mg::Nav::new(
        "joinedTeams",
    );
    /// `licenseDetails`: many `licenseDetails`, contained
    pub const LICENSE_DETAILS: mg::Nav<AgentUser, Vec<super::LicenseDetails>> = mg::Nav::new(
        "licenseDetails",
    );
    /// `mailFolders`: many `mailFolder`, contained
    pub const MAIL_FOLDERS: mg::Nav<AgentUser, Vec<super::MailFolder>> = mg::Nav::new(
        "mailFolders",
    );
    /// `managedAppLogCollectionRequests`: many `managedAppLogCollectionRequest`, contained
    pub const MANAGED_APP_LOG_COLLECTION_REQUESTS: mg::Nav<
        AgentUser,
        Vec<super::ManagedAppLogCollectionRequest>,
    > = mg::Nav::new("managedAppLogCollectionRequests");
    /// `managedAppRegistrations`: many `managedAppRegistration`
    pub const MANAGED_APP_REGISTRATIONS: mg::Nav<
        AgentUser,
        Vec<super::ManagedAppRegistration>,
    > = mg::Nav::new("managedAppRegistrations");
    /// `managedDevices`: many `managedDevice`, contained
    pub const MANAGED_DEVICES: mg::Nav<AgentUser, Vec<super::ManagedDevice>> = mg::Nav::new(
        "managedDevices",
    );
    /// `manager`: `directoryObject`
    pub const MANAGER: mg::Nav<AgentUser, super::DirectoryObject> = mg::Nav::new(
        "manager",
    );
    /// `memberOf`: many `directoryObject`
    pub const MEMBER_OF: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "memberOf",
    );
    /// `messages`: many `message`, contained
    pub const MESSAGES: mg::Nav<AgentUser, Vec<super::Message>> = mg::Nav::new(
        "messages",
    );
    /// `mobileAppIntentAndStates`: many `mobileAppIntentAndState`, contained
    pub const MOBILE_APP_INTENT_AND_STATES: mg::Nav<
        AgentUser,
        Vec<super::MobileAppIntentAndState>,
    > = mg::Nav::new("mobileAppIntentAndStates");
    /// `mobileAppTroubleshootingEvents`: many `mobileAppTroubleshootingEvent`, contained
    pub const MOBILE_APP_TROUBLESHOOTING_EVENTS: mg::Nav<
        AgentUser,
        Vec<super::MobileAppTroubleshootingEvent>,
    > = mg::Nav::new("mobileAppTroubleshootingEvents");
    /// `notifications`: many `notification`, contained
    pub const NOTIFICATIONS: mg::Nav<AgentUser, Vec<super::Notification>> = mg::Nav::new(
        "notifications",
    );
    /// `oauth2PermissionGrants`: many `oAuth2PermissionGrant`
    pub const OAUTH2_PERMISSION_GRANTS: mg::Nav<
        AgentUser,
        Vec<super::OAuth2PermissionGrant>,
    > = mg::Nav::new("oauth2PermissionGrants");
    /// `onPremisesSyncBehavior`: `onPremisesSyncBehavior`, contained
    pub const ON_PREMISES_SYNC_BEHAVIOR: mg::Nav<
        AgentUser,
        super::OnPremisesSyncBehavior,
    > = mg::Nav::new("onPremisesSyncBehavior");
    /// `onenote`: `onenote`, contained
    pub const ONENOTE: mg::Nav<AgentUser, super::Onenote> = mg::Nav::new("onenote");
    /// `onlineMeetings`: many `onlineMeeting`, contained
    pub const ONLINE_MEETINGS: mg::Nav<AgentUser, Vec<super::OnlineMeeting>> = mg::Nav::new(
        "onlineMeetings",
    );
    /// `outlook`: `outlookUser`, contained
    pub const OUTLOOK: mg::Nav<AgentUser, super::OutlookUser> = mg::Nav::new("outlook");
    /// `ownedDevices`: many `directoryObject`
    pub const OWNED_DEVICES: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "ownedDevices",
    );
    /// `ownedObjects`: many `directoryObject`
    pub const OWNED_OBJECTS: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "ownedObjects",
    );
    /// `pendingAccessReviewInstances`: many `accessReviewInstance`, contained
    pub const PENDING_ACCESS_REVIEW_INSTANCES: mg::Nav<
        AgentUser,
        Vec<super::AccessReviewInstance>,
    > = mg::Nav::new("pendingAccessReviewInstances");
    /// `people`: many `person`, contained
    pub const PEOPLE: mg::Nav<AgentUser, Vec<super::Person>> = mg::Nav::new("people");
    /// `permissionGrants`: many `resourceSpecificPermissionGrant`, contained
    pub const PERMISSION_GRANTS: mg::Nav<
        AgentUser,
        Vec<super::ResourceSpecificPermissionGrant>,
    > = mg::Nav::new("permissionGrants");
    /// `photo`: `profilePhoto`, contained
    pub const PHOTO: mg::Nav<AgentUser, super::ProfilePhoto> = mg::Nav::new("photo");
    /// `photos`: many `profilePhoto`, contained
    pub const PHOTOS: mg::Nav<AgentUser, Vec<super::ProfilePhoto>> = mg::Nav::new(
        "photos",
    );
    /// `planner`: `plannerUser`, contained
    pub const PLANNER: mg::Nav<AgentUser, super::PlannerUser> = mg::Nav::new("planner");
    /// `presence`: `presence`, contained
    pub const PRESENCE: mg::Nav<AgentUser, super::Presence> = mg::Nav::new("presence");
    /// `profile`: `profile`, contained
    pub const PROFILE: mg::Nav<AgentUser, super::Profile> = mg::Nav::new("profile");
    /// `registeredDevices`: many `directoryObject`
    pub const REGISTERED_DEVICES: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "registeredDevices",
    );
    /// `scopedRoleMemberOf`: many `scopedRoleMembership`, contained
    pub const SCOPED_ROLE_MEMBER_OF: mg::Nav<
        AgentUser,
        Vec<super::ScopedRoleMembership>,
    > = mg::Nav::new("scopedRoleMemberOf");
    /// `security`: `microsoft.graph.security.security`, contained
    pub const SECURITY: mg::Nav<AgentUser, crate::models::security::Security> = mg::Nav::new(
        "security",
    );
    /// `settings`: `userSettings`, contained
    pub const SETTINGS: mg::Nav<AgentUser, super::UserSettings> = mg::Nav::new(
        "settings",
    );
    /// `solutions`: `userSolutionRoot`, contained
    pub const SOLUTIONS: mg::Nav<AgentUser, super::UserSolutionRoot> = mg::Nav::new(
        "solutions",
    );
    /// `sponsorOf`: many `directoryObject`
    pub const SPONSOR_OF: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "sponsorOf",
    );
    /// `sponsors`: many `directoryObject`
    pub const SPONSORS: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "sponsors",
    );
    /// `teamwork`: `userTeamwork`, contained
    pub const TEAMWORK: mg::Nav<AgentUser, super::UserTeamwork> = mg::Nav::new(
        "teamwork",
    );
    /// `todo`: `todo`, contained
    pub const TODO: mg::Nav<AgentUser, super::Todo> = mg::Nav::new("todo");
    /// `transitiveMemberOf`: many `directoryObject`
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMemberOf",
    );
    /// `transitiveReports`: many `directoryObject`
    pub const TRANSITIVE_REPORTS: mg::Nav<AgentUser, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveReports",
    );
    /// `usageRights`: many `usageRight`, contained
    pub const USAGE_RIGHTS: mg::Nav<AgentUser, Vec<super::UsageRight>> = mg::Nav::new(
        "usageRights",
    );
    /// `virtualEvents`: `userVirtualEventsRoot`, contained
    pub const VIRTUAL_EVENTS: mg::Nav<AgentUser, super::UserVirtualEventsRoot> = mg::Nav::new(
        "virtualEvents",
    );
    /// `windowsInformationProtectionDeviceRegistrations`: many `windowsInformationProtectionDeviceRegistration`
    pub const WINDOWS_INFORMATION_PROTECTION_DEVICE_REGISTRATIONS: mg::Nav<
        AgentUser,
        Vec<super::WindowsInformationProtectionDeviceRegistration>,
    > = mg::Nav::new("windowsInformationProtectionDeviceRegistrations");
}
