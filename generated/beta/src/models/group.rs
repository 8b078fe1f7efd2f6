// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.group`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta>
    Group "microsoft.graph.group" "entity open" : super::DirectoryObject;
    /// `accessType`: groupAccessType
    access_type "accessType": mg::Open<super::GroupAccessType>,
    /// `allowExternalSenders`: Boolean
    allow_external_senders "allowExternalSenders": bool,
    /// `assignedLabels`: Collection(assignedLabel)
    assigned_labels "assignedLabels": Vec<super::AssignedLabel>,
    /// `assignedLicenses`: Collection(assignedLicense)
    assigned_licenses "assignedLicenses": Vec<super::AssignedLicense>,
    /// `autoSubscribeNewMembers`: Boolean
    auto_subscribe_new_members "autoSubscribeNewMembers": bool,
    /// `classification`: String
    classification "classification": String,
    /// `cloudLicensing`: microsoft.graph.cloudLicensing.groupCloudLicensing
    cloud_licensing "cloudLicensing": mg::Boxed<crate::models::cloud_licensing::GroupCloudLicensing>,
    /// `createdByAppId`: String
    created_by_app_id "createdByAppId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `groupTypes`: Collection(String), items not null
    group_types "groupTypes" "r": Vec<String>,
    /// `hasMembersWithLicenseErrors`: Boolean
    has_members_with_license_errors "hasMembersWithLicenseErrors": bool,
    /// `hideFromAddressLists`: Boolean
    hide_from_address_lists "hideFromAddressLists": bool,
    /// `hideFromOutlookClients`: Boolean
    hide_from_outlook_clients "hideFromOutlookClients": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `infoCatalogs`: Collection(String), items not null
    info_catalogs "infoCatalogs" "r": Vec<String>,
    /// `isArchived`: Boolean
    is_archived "isArchived": bool,
    /// `isAssignableToRole`: Boolean
    is_assignable_to_role "isAssignableToRole": bool,
    /// `isFavorite`: Boolean
    is_favorite "isFavorite": bool,
    /// `isManagementRestricted`: Boolean
    is_management_restricted "isManagementRestricted": bool,
    /// `isSubscribedByMail`: Boolean
    is_subscribed_by_mail "isSubscribedByMail": bool,
    /// `licenseProcessingState`: licenseProcessingState
    license_processing_state "licenseProcessingState": mg::Boxed<super::LicenseProcessingState>,
    /// `mail`: String
    mail "mail": String,
    /// `mailEnabled`: Boolean
    mail_enabled "mailEnabled": bool,
    /// `mailNickname`: String
    mail_nickname "mailNickname": String,
    /// `membershipRule`: String
    membership_rule "membershipRule": String,
    /// `membershipRuleProcessingState`: String
    membership_rule_processing_state "membershipRuleProcessingState": String,
    /// `membershipRuleProcessingStatus`: membershipRuleProcessingStatus
    membership_rule_processing_status "membershipRuleProcessingStatus": mg::Boxed<super::MembershipRuleProcessingStatus>,
    /// `onPremisesDomainName`: String
    on_premises_domain_name "onPremisesDomainName": String,
    /// `onPremisesExtensionAttributes`: onPremisesExtensionAttributes
    on_premises_extension_attributes "onPremisesExtensionAttributes": mg::Boxed<super::OnPremisesExtensionAttributes>,
    /// `onPremisesLastSyncDateTime`: DateTimeOffset
    on_premises_last_sync_date_time "onPremisesLastSyncDateTime": mg::DateTimeOffset,
    /// `onPremisesNetBiosName`: String
    on_premises_net_bios_name "onPremisesNetBiosName": String,
    /// `onPremisesProvisioningErrors`: Collection(onPremisesProvisioningError)
    on_premises_provisioning_errors "onPremisesProvisioningErrors": Vec<super::OnPremisesProvisioningError>,
    /// `onPremisesSamAccountName`: String
    on_premises_sam_account_name "onPremisesSamAccountName": String,
    /// `onPremisesSecurityIdentifier`: String
    on_premises_security_identifier "onPremisesSecurityIdentifier": String,
    /// `onPremisesSyncEnabled`: Boolean
    on_premises_sync_enabled "onPremisesSyncEnabled": bool,
    /// `organizationId`: String
    organization_id "organizationId": String,
    /// `preferredDataLocation`: String
    preferred_data_location "preferredDataLocation": String,
    /// `preferredLanguage`: String
    preferred_language "preferredLanguage": String,
    /// `proxyAddresses`: Collection(String), items not null
    proxy_addresses "proxyAddresses" "r": Vec<String>,
    /// `renewedDateTime`: DateTimeOffset
    renewed_date_time "renewedDateTime": mg::DateTimeOffset,
    /// `resourceBehaviorOptions`: Collection(String), items not null
    resource_behavior_options "resourceBehaviorOptions" "r": Vec<String>,
    /// `resourceProvisioningOptions`: Collection(String), items not null
    resource_provisioning_options "resourceProvisioningOptions" "r": Vec<String>,
    /// `securityEnabled`: Boolean
    security_enabled "securityEnabled": bool,
    /// `securityIdentifier`: String
    security_identifier "securityIdentifier": String,
    /// `serviceProvisioningErrors`: Collection(serviceProvisioningError)
    service_provisioning_errors "serviceProvisioningErrors": Vec<super::ServiceProvisioningError>,
    /// `theme`: String
    theme "theme": String,
    /// `uniqueName`: String
    unique_name "uniqueName": String,
    /// `unseenConversationsCount`: Int32
    unseen_conversations_count "unseenConversationsCount": i32,
    /// `unseenCount`: Int32
    unseen_count "unseenCount": i32,
    /// `unseenMessagesCount`: Int32
    unseen_messages_count "unseenMessagesCount": i32,
    /// `visibility`: String
    visibility "visibility": String,
    /// `welcomeMessageEnabled`: Boolean
    welcome_message_enabled "welcomeMessageEnabled": bool,
    /// `writebackConfiguration`: groupWritebackConfiguration
    writeback_configuration "writebackConfiguration": mg::Boxed<super::GroupWritebackConfiguration>,
}

mg::derived_from! { Group: super::DirectoryObject, super::Entity }

impl Group {
    /// `acceptedSenders`: many `directoryObject`, contained
    pub const ACCEPTED_SENDERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "acceptedSenders",
    );
    /// `appRoleAssignments`: many `appRoleAssignment`, contained
    pub const APP_ROLE_ASSIGNMENTS: mg::Nav<Group, Vec<super::AppRoleAssignment>> = mg::Nav::new(
        "appRoleAssignments",
    );
    /// `calendar`: `calendar`, contained
    pub const CALENDAR: mg::Nav<Group, super::Calendar> = mg::Nav::new("calendar");
    /// `calendarView`: many `event`, contained
    pub const CALENDAR_VIEW: mg::Nav<Group, Vec<super::Event>> = mg::Nav::new(
        "calendarView",
    );
    /// `conversations`: many `conversation`, contained
    pub const CONVERSATIONS: mg::Nav<Group, Vec<super::Conversation>> = mg::Nav::new(
        "conversations",
    );
    /// `createdOnBehalfOf`: `directoryObject`
    pub const CREATED_ON_BEHALF_OF: mg::Nav<Group, super::DirectoryObject> = mg::Nav::new(
        "createdOnBehalfOf",
    );
    /// `drive`: `drive`, contained
    pub const DRIVE: mg::Nav<Group, super::Drive> = mg::Nav::new("drive");
    /// `drives`: many `drive`, contained
    pub const DRIVES: mg::Nav<Group, Vec<super::Drive>> = mg::Nav::new("drives");
    /// `endpoints`: many `endpoint`, contained
    pub const ENDPOINTS: mg::Nav<Group, Vec<super::Endpoint>> = mg::Nav::new(
        "endpoints",
    );
    /// `events`: many `event`, contained
    pub const EVENTS: mg::Nav<Group, Vec<super::Event>> = mg::Nav::new("events");
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<Group, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `groupLifecyclePolicies`: many `groupLifecyclePolicy`, contained
    pub const GROUP_LIFECYCLE_POLICIES: mg::Nav<
        Group,
        Vec<super::GroupLifecyclePolicy>,
    > = mg::Nav::new("groupLifecyclePolicies");
    /// `memberOf`: many `directoryObject`
    pub const MEMBER_OF: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "memberOf",
    );
    /// `members`: many `directoryObject`
    pub const MEMBERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "members",
    );
    /// `membersWithLicenseErrors`: many `directoryObject`
    pub const MEMBERS_WITH_LICENSE_ERRORS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "membersWithLicenseErrors",
    );
    /// `onPremisesSyncBehavior`: `onPremisesSyncBehavior`, contained
    pub const ON_PREMISES_SYNC_BEHAVIOR: mg::Nav<Group, super::OnPremisesSyncBehavior> = mg::Nav::new(
        "onPremisesSyncBehavior",
    );
    /// `onenote`: `onenote`, contained
    pub const ONENOTE: mg::Nav<Group, super::Onenote> = mg::Nav::new("onenote");
    /// `owners`: many `directoryObject`
    pub const OWNERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "owners",
    );
    /// `permissionGrants`: many `resourceSpecificPermissionGrant`, contained
    pub const PERMISSION_GRANTS: mg::Nav<
        Group,
        Vec<super::ResourceSpecificPermissionGrant>,
    > = mg::Nav::new("permissionGrants");
    /// `photo`: `profilePhoto`, contained
    pub const PHOTO: mg::Nav<Group, super::ProfilePhoto> = mg::Nav::new("photo");
    /// `photos`: many `profilePhoto`, contained
    pub const PHOTOS: mg::Nav<Group, Vec<super::ProfilePhoto>> = mg::Nav::new("photos");
    /// `planner`: `plannerGroup`, contained
    pub const PLANNER: mg::Nav<Group, super::PlannerGroup> = mg::Nav::new("planner");
    /// `rejectedSenders`: many `directoryObject`, contained
    pub const REJECTED_SENDERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "rejectedSenders",
    );
    /// `settings`: many `directorySetting`, contained
    pub const SETTINGS: mg::Nav<Group, Vec<super::DirectorySetting>> = mg::Nav::new(
        "settings",
    );
    /// `sites`: many `site`, contained
    pub const SITES: mg::Nav<Group, Vec<super::Site>> = mg::Nav::new("sites");
    /// `team`: `team`, contained
    pub const TEAM: mg::Nav<Group, super::Team> = mg::Nav::new("team");
    /// `threads`: many `conversationThread`, contained
    pub const THREADS: mg::Nav<Group, Vec<super::ConversationThread>> = mg::Nav::new(
        "threads",
    );
    /// `transitiveMemberOf`: many `directoryObject`
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMemberOf",
    );
    /// `transitiveMembers`: many `directoryObject`
    pub const TRANSITIVE_MEMBERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMembers",
    );
}
