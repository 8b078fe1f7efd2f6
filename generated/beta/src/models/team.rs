// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.team`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TeamCollection`](crate::requests::team::TeamCollection), for example
/// `graph.teams()`.
///
/// Operations: `archive`, `clone`, `complete_migration`, `send_activity_notification`, `unarchive`,
/// `all_messages`, `get_all_messages`, `get_open_shifts` and 2 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/team?view=graph-rest-beta
pub struct Team {
    /// `classification`.
    pub classification: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `discoverySettings`.
    pub discovery_settings: mg::Field<mg::Boxed<super::TeamDiscoverySettings>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `firstChannelName`.
    pub first_channel_name: mg::Field<String>,
    /// `funSettings`.
    pub fun_settings: mg::Field<mg::Boxed<super::TeamFunSettings>>,
    /// `guestSettings`.
    pub guest_settings: mg::Field<mg::Boxed<super::TeamGuestSettings>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `internalId`.
    pub internal_id: mg::Field<String>,
    /// `isArchived`.
    pub is_archived: mg::Field<bool>,
    /// `isMembershipLimitedToOwners`.
    pub is_membership_limited_to_owners: mg::Field<bool>,
    /// `memberSettings`.
    pub member_settings: mg::Field<mg::Boxed<super::TeamMemberSettings>>,
    /// `messagingSettings`.
    pub messaging_settings: mg::Field<mg::Boxed<super::TeamMessagingSettings>>,
    /// `specialization`.
    pub specialization: mg::Field<mg::Open<super::TeamSpecialization>>,
    /// `summary`.
    pub summary: mg::Field<mg::Boxed<super::TeamSummary>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `visibility`.
    pub visibility: mg::Field<mg::Open<super::TeamVisibilityType>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Team: "microsoft.graph.team", entity open, base super::Entity;
    classification: "classification",
    created_date_time: "createdDateTime",
    description: "description",
    discovery_settings: "discoverySettings",
    display_name: "displayName",
    first_channel_name: "firstChannelName",
    fun_settings: "funSettings",
    guest_settings: "guestSettings",
    id: "id" key required,
    internal_id: "internalId",
    is_archived: "isArchived",
    is_membership_limited_to_owners: "isMembershipLimitedToOwners",
    member_settings: "memberSettings",
    messaging_settings: "messagingSettings",
    specialization: "specialization",
    summary: "summary",
    tenant_id: "tenantId",
    visibility: "visibility",
    web_url: "webUrl",
}

mg::derived_from! { Team: super::Entity }

impl Team {
    /// `allChannels`: many [`Channel`](super::Channel).
    pub const ALL_CHANNELS: mg::Nav<Team, Vec<super::Channel>> = mg::Nav::new(
        "allChannels",
    );
    /// `channels`: many [`Channel`](super::Channel).
    pub const CHANNELS: mg::Nav<Team, Vec<super::Channel>> = mg::Nav::new("channels");
    /// `group`: [`Group`](super::Group).
    pub const GROUP: mg::Nav<Team, super::Group> = mg::Nav::new("group");
    /// `incomingChannels`: many [`Channel`](super::Channel).
    pub const INCOMING_CHANNELS: mg::Nav<Team, Vec<super::Channel>> = mg::Nav::new(
        "incomingChannels",
    );
    /// `installedApps`: many [`TeamsAppInstallation`](super::TeamsAppInstallation).
    pub const INSTALLED_APPS: mg::Nav<Team, Vec<super::TeamsAppInstallation>> = mg::Nav::new(
        "installedApps",
    );
    /// `members`: many [`ConversationMember`](super::ConversationMember).
    pub const MEMBERS: mg::Nav<Team, Vec<super::ConversationMember>> = mg::Nav::new(
        "members",
    );
    /// `operations`: many [`TeamsAsyncOperation`](super::TeamsAsyncOperation).
    pub const OPERATIONS: mg::Nav<Team, Vec<super::TeamsAsyncOperation>> = mg::Nav::new(
        "operations",
    );
    /// `owners`: many [`User`](super::User).
    pub const OWNERS: mg::Nav<Team, Vec<super::User>> = mg::Nav::new("owners");
    /// `permissionGrants`: many
    /// [`ResourceSpecificPermissionGrant`](super::ResourceSpecificPermissionGrant).
    pub const PERMISSION_GRANTS: mg::Nav<
        Team,
        Vec<super::ResourceSpecificPermissionGrant>,
    > = mg::Nav::new("permissionGrants");
    /// `photo`: [`ProfilePhoto`](super::ProfilePhoto).
    pub const PHOTO: mg::Nav<Team, super::ProfilePhoto> = mg::Nav::new("photo");
    /// `primaryChannel`: [`Channel`](super::Channel).
    pub const PRIMARY_CHANNEL: mg::Nav<Team, super::Channel> = mg::Nav::new(
        "primaryChannel",
    );
    /// `schedule`: [`Schedule`](super::Schedule).
    pub const SCHEDULE: mg::Nav<Team, super::Schedule> = mg::Nav::new("schedule");
    /// `tags`: many [`TeamworkTag`](super::TeamworkTag).
    pub const TAGS: mg::Nav<Team, Vec<super::TeamworkTag>> = mg::Nav::new("tags");
    /// `template`: [`TeamsTemplate`](super::TeamsTemplate).
    pub const TEMPLATE: mg::Nav<Team, super::TeamsTemplate> = mg::Nav::new("template");
    /// `templateDefinition`: [`TeamTemplateDefinition`](super::TeamTemplateDefinition).
    pub const TEMPLATE_DEFINITION: mg::Nav<Team, super::TeamTemplateDefinition> = mg::Nav::new(
        "templateDefinition",
    );
}
