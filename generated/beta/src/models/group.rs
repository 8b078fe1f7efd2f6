// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.group`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`GroupCollection`](crate::requests::group::GroupCollection), for example
/// `graph.groups()`.
///
/// Operations: `add_favorite`, `assign_license`, `check_granted_permissions_for_app`,
/// `delete_password_single_sign_on_credentials`, `evaluate_dynamic_membership`,
/// `get_password_single_sign_on_credentials`, `remove_favorite`, `renew` and 13 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta
pub struct Group {
    /// `accessType`.
    pub access_type: mg::Field<mg::Open<super::GroupAccessType>>,
    /// `allowExternalSenders`.
    pub allow_external_senders: mg::Field<bool>,
    /// `assignedLabels`.
    pub assigned_labels: mg::Field<Vec<super::AssignedLabel>>,
    /// `assignedLicenses`.
    pub assigned_licenses: mg::Field<Vec<super::AssignedLicense>>,
    /// `autoSubscribeNewMembers`.
    pub auto_subscribe_new_members: mg::Field<bool>,
    /// `classification`.
    pub classification: mg::Field<String>,
    /// `cloudLicensing`.
    pub cloud_licensing: mg::Field<
        mg::Boxed<crate::models::cloud_licensing::GroupCloudLicensing>,
    >,
    /// `createdByAppId`.
    pub created_by_app_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `groupTypes`.
    pub group_types: mg::Field<Vec<String>>,
    /// `hasMembersWithLicenseErrors`.
    pub has_members_with_license_errors: mg::Field<bool>,
    /// `hideFromAddressLists`.
    pub hide_from_address_lists: mg::Field<bool>,
    /// `hideFromOutlookClients`.
    pub hide_from_outlook_clients: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `infoCatalogs`.
    pub info_catalogs: mg::Field<Vec<String>>,
    /// `isArchived`.
    pub is_archived: mg::Field<bool>,
    /// `isAssignableToRole`.
    pub is_assignable_to_role: mg::Field<bool>,
    /// `isFavorite`.
    pub is_favorite: mg::Field<bool>,
    /// `isManagementRestricted`.
    pub is_management_restricted: mg::Field<bool>,
    /// `isSubscribedByMail`.
    pub is_subscribed_by_mail: mg::Field<bool>,
    /// `licenseProcessingState`.
    pub license_processing_state: mg::Field<mg::Boxed<super::LicenseProcessingState>>,
    /// `mail`.
    pub mail: mg::Field<String>,
    /// `mailEnabled`.
    pub mail_enabled: mg::Field<bool>,
    /// `mailNickname`.
    pub mail_nickname: mg::Field<String>,
    /// `membershipRule`.
    pub membership_rule: mg::Field<String>,
    /// `membershipRuleProcessingState`.
    pub membership_rule_processing_state: mg::Field<String>,
    /// `membershipRuleProcessingStatus`.
    pub membership_rule_processing_status: mg::Field<
        mg::Boxed<super::MembershipRuleProcessingStatus>,
    >,
    /// `onPremisesDomainName`.
    pub on_premises_domain_name: mg::Field<String>,
    /// `onPremisesExtensionAttributes`.
    pub on_premises_extension_attributes: mg::Field<
        mg::Boxed<super::OnPremisesExtensionAttributes>,
    >,
    /// `onPremisesLastSyncDateTime`.
    pub on_premises_last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onPremisesNetBiosName`.
    pub on_premises_net_bios_name: mg::Field<String>,
    /// `onPremisesProvisioningErrors`.
    pub on_premises_provisioning_errors: mg::Field<
        Vec<super::OnPremisesProvisioningError>,
    >,
    /// `onPremisesSamAccountName`.
    pub on_premises_sam_account_name: mg::Field<String>,
    /// `onPremisesSecurityIdentifier`.
    pub on_premises_security_identifier: mg::Field<String>,
    /// `onPremisesSyncEnabled`.
    pub on_premises_sync_enabled: mg::Field<bool>,
    /// `organizationId`.
    pub organization_id: mg::Field<String>,
    /// `preferredDataLocation`.
    pub preferred_data_location: mg::Field<String>,
    /// `preferredLanguage`.
    pub preferred_language: mg::Field<String>,
    /// `proxyAddresses`.
    pub proxy_addresses: mg::Field<Vec<String>>,
    /// `renewedDateTime`.
    pub renewed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceBehaviorOptions`.
    pub resource_behavior_options: mg::Field<Vec<String>>,
    /// `resourceProvisioningOptions`.
    pub resource_provisioning_options: mg::Field<Vec<String>>,
    /// `securityEnabled`.
    pub security_enabled: mg::Field<bool>,
    /// `securityIdentifier`.
    pub security_identifier: mg::Field<String>,
    /// `serviceProvisioningErrors`.
    pub service_provisioning_errors: mg::Field<Vec<super::ServiceProvisioningError>>,
    /// `theme`.
    pub theme: mg::Field<String>,
    /// `uniqueName`.
    pub unique_name: mg::Field<String>,
    /// `unseenConversationsCount`.
    pub unseen_conversations_count: mg::Field<i32>,
    /// `unseenCount`.
    pub unseen_count: mg::Field<i32>,
    /// `unseenMessagesCount`.
    pub unseen_messages_count: mg::Field<i32>,
    /// `visibility`.
    pub visibility: mg::Field<String>,
    /// `welcomeMessageEnabled`.
    pub welcome_message_enabled: mg::Field<bool>,
    /// `writebackConfiguration`.
    pub writeback_configuration: mg::Field<
        mg::Boxed<super::GroupWritebackConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Group: "microsoft.graph.group", entity open, base super::DirectoryObject;
    access_type: "accessType",
    allow_external_senders: "allowExternalSenders",
    assigned_labels: "assignedLabels",
    assigned_licenses: "assignedLicenses",
    auto_subscribe_new_members: "autoSubscribeNewMembers",
    classification: "classification",
    cloud_licensing: "cloudLicensing",
    created_by_app_id: "createdByAppId",
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName",
    expiration_date_time: "expirationDateTime",
    group_types: "groupTypes" required,
    has_members_with_license_errors: "hasMembersWithLicenseErrors",
    hide_from_address_lists: "hideFromAddressLists",
    hide_from_outlook_clients: "hideFromOutlookClients",
    id: "id" key required,
    info_catalogs: "infoCatalogs" required,
    is_archived: "isArchived",
    is_assignable_to_role: "isAssignableToRole",
    is_favorite: "isFavorite",
    is_management_restricted: "isManagementRestricted",
    is_subscribed_by_mail: "isSubscribedByMail",
    license_processing_state: "licenseProcessingState",
    mail: "mail",
    mail_enabled: "mailEnabled",
    mail_nickname: "mailNickname",
    membership_rule: "membershipRule",
    membership_rule_processing_state: "membershipRuleProcessingState",
    membership_rule_processing_status: "membershipRuleProcessingStatus",
    on_premises_domain_name: "onPremisesDomainName",
    on_premises_extension_attributes: "onPremisesExtensionAttributes",
    on_premises_last_sync_date_time: "onPremisesLastSyncDateTime",
    on_premises_net_bios_name: "onPremisesNetBiosName",
    on_premises_provisioning_errors: "onPremisesProvisioningErrors",
    on_premises_sam_account_name: "onPremisesSamAccountName",
    on_premises_security_identifier: "onPremisesSecurityIdentifier",
    on_premises_sync_enabled: "onPremisesSyncEnabled",
    organization_id: "organizationId",
    preferred_data_location: "preferredDataLocation",
    preferred_language: "preferredLanguage",
    proxy_addresses: "proxyAddresses" required,
    renewed_date_time: "renewedDateTime",
    resource_behavior_options: "resourceBehaviorOptions" required,
    resource_provisioning_options: "resourceProvisioningOptions" required,
    security_enabled: "securityEnabled",
    security_identifier: "securityIdentifier",
    service_provisioning_errors: "serviceProvisioningErrors",
    theme: "theme",
    unique_name: "uniqueName",
    unseen_conversations_count: "unseenConversationsCount",
    unseen_count: "unseenCount",
    unseen_messages_count: "unseenMessagesCount",
    visibility: "visibility",
    welcome_message_enabled: "welcomeMessageEnabled",
    writeback_configuration: "writebackConfiguration",
}

mg::derived_from! { Group: super::DirectoryObject, super::Entity }

impl Group {
    /// `acceptedSenders`: many [`DirectoryObject`](super::DirectoryObject).
    pub const ACCEPTED_SENDERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "acceptedSenders",
    );
    /// `appRoleAssignments`: many [`AppRoleAssignment`](super::AppRoleAssignment).
    pub const APP_ROLE_ASSIGNMENTS: mg::Nav<Group, Vec<super::AppRoleAssignment>> = mg::Nav::new(
        "appRoleAssignments",
    );
    /// `calendar`: [`Calendar`](super::Calendar).
    pub const CALENDAR: mg::Nav<Group, super::Calendar> = mg::Nav::new("calendar");
    /// `calendarView`: many [`Event`](super::Event).
    pub const CALENDAR_VIEW: mg::Nav<Group, Vec<super::Event>> = mg::Nav::new(
        "calendarView",
    );
    /// `conversations`: many [`Conversation`](super::Conversation).
    pub const CONVERSATIONS: mg::Nav<Group, Vec<super::Conversation>> = mg::Nav::new(
        "conversations",
    );
    /// `createdOnBehalfOf`: [`DirectoryObject`](super::DirectoryObject).
    pub const CREATED_ON_BEHALF_OF: mg::Nav<Group, super::DirectoryObject> = mg::Nav::new(
        "createdOnBehalfOf",
    );
    /// `drive`: [`Drive`](super::Drive).
    pub const DRIVE: mg::Nav<Group, super::Drive> = mg::Nav::new("drive");
    /// `drives`: many [`Drive`](super::Drive).
    pub const DRIVES: mg::Nav<Group, Vec<super::Drive>> = mg::Nav::new("drives");
    /// `endpoints`: many [`Endpoint`](super::Endpoint).
    pub const ENDPOINTS: mg::Nav<Group, Vec<super::Endpoint>> = mg::Nav::new(
        "endpoints",
    );
    /// `events`: many [`Event`](super::Event).
    pub const EVENTS: mg::Nav<Group, Vec<super::Event>> = mg::Nav::new("events");
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<Group, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `groupLifecyclePolicies`: many [`GroupLifecyclePolicy`](super::GroupLifecyclePolicy).
    pub const GROUP_LIFECYCLE_POLICIES: mg::Nav<
        Group,
        Vec<super::GroupLifecyclePolicy>,
    > = mg::Nav::new("groupLifecyclePolicies");
    /// `memberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBER_OF: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "memberOf",
    );
    /// `members`: many [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "members",
    );
    /// `membersWithLicenseErrors`: many [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBERS_WITH_LICENSE_ERRORS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "membersWithLicenseErrors",
    );
    /// `onPremisesSyncBehavior`: [`OnPremisesSyncBehavior`](super::OnPremisesSyncBehavior).
    pub const ON_PREMISES_SYNC_BEHAVIOR: mg::Nav<Group, super::OnPremisesSyncBehavior> = mg::Nav::new(
        "onPremisesSyncBehavior",
    );
    /// `onenote`: [`Onenote`](super::Onenote).
    pub const ONENOTE: mg::Nav<Group, super::Onenote> = mg::Nav::new("onenote");
    /// `owners`: many [`DirectoryObject`](super::DirectoryObject).
    pub const OWNERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "owners",
    );
    /// `permissionGrants`: many
    /// [`ResourceSpecificPermissionGrant`](super::ResourceSpecificPermissionGrant).
    pub const PERMISSION_GRANTS: mg::Nav<
        Group,
        Vec<super::ResourceSpecificPermissionGrant>,
    > = mg::Nav::new("permissionGrants");
    /// `photo`: [`ProfilePhoto`](super::ProfilePhoto).
    pub const PHOTO: mg::Nav<Group, super::ProfilePhoto> = mg::Nav::new("photo");
    /// `photos`: many [`ProfilePhoto`](super::ProfilePhoto).
    pub const PHOTOS: mg::Nav<Group, Vec<super::ProfilePhoto>> = mg::Nav::new("photos");
    /// `planner`: [`PlannerGroup`](super::PlannerGroup).
    pub const PLANNER: mg::Nav<Group, super::PlannerGroup> = mg::Nav::new("planner");
    /// `rejectedSenders`: many [`DirectoryObject`](super::DirectoryObject).
    pub const REJECTED_SENDERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "rejectedSenders",
    );
    /// `settings`: many [`DirectorySetting`](super::DirectorySetting).
    pub const SETTINGS: mg::Nav<Group, Vec<super::DirectorySetting>> = mg::Nav::new(
        "settings",
    );
    /// `sites`: many [`Site`](super::Site).
    pub const SITES: mg::Nav<Group, Vec<super::Site>> = mg::Nav::new("sites");
    /// `team`: [`Team`](super::Team).
    pub const TEAM: mg::Nav<Group, super::Team> = mg::Nav::new("team");
    /// `threads`: many [`ConversationThread`](super::ConversationThread).
    pub const THREADS: mg::Nav<Group, Vec<super::ConversationThread>> = mg::Nav::new(
        "threads",
    );
    /// `transitiveMemberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMemberOf",
    );
    /// `transitiveMembers`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TRANSITIVE_MEMBERS: mg::Nav<Group, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMembers",
    );
}
