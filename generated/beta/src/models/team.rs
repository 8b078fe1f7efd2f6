// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.team`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/team?view=graph-rest-beta>
    Team "microsoft.graph.team" "entity open" : super::Entity;
    /// `classification`: String
    classification "classification": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `discoverySettings`: teamDiscoverySettings
    discovery_settings "discoverySettings": mg::Boxed<super::TeamDiscoverySettings>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `firstChannelName`: String
    first_channel_name "firstChannelName": String,
    /// `funSettings`: teamFunSettings
    fun_settings "funSettings": mg::Boxed<super::TeamFunSettings>,
    /// `guestSettings`: teamGuestSettings
    guest_settings "guestSettings": mg::Boxed<super::TeamGuestSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `internalId`: String
    internal_id "internalId": String,
    /// `isArchived`: Boolean
    is_archived "isArchived": bool,
    /// `isMembershipLimitedToOwners`: Boolean
    is_membership_limited_to_owners "isMembershipLimitedToOwners": bool,
    /// `memberSettings`: teamMemberSettings
    member_settings "memberSettings": mg::Boxed<super::TeamMemberSettings>,
    /// `messagingSettings`: teamMessagingSettings
    messaging_settings "messagingSettings": mg::Boxed<super::TeamMessagingSettings>,
    /// `specialization`: teamSpecialization
    specialization "specialization": mg::Open<super::TeamSpecialization>,
    /// `summary`: teamSummary
    summary "summary": mg::Boxed<super::TeamSummary>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `visibility`: teamVisibilityType
    visibility "visibility": mg::Open<super::TeamVisibilityType>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { Team: super::Entity }

impl Team {
    /// `allChannels`: many `channel`
    pub const ALL_CHANNELS: mg::Nav<Team, Vec<super::Channel>> = mg::Nav::new(
        "allChannels",
    );
    /// `channels`: many `channel`, contained
    pub const CHANNELS: mg::Nav<Team, Vec<super::Channel>> = mg::Nav::new("channels");
    /// `group`: `group`
    pub const GROUP: mg::Nav<Team, super::Group> = mg::Nav::new("group");
    /// `incomingChannels`: many `channel`
    pub const INCOMING_CHANNELS: mg::Nav<Team, Vec<super::Channel>> = mg::Nav::new(
        "incomingChannels",
    );
    /// `installedApps`: many `teamsAppInstallation`, contained
    pub const INSTALLED_APPS: mg::Nav<Team, Vec<super::TeamsAppInstallation>> = mg::Nav::new(
        "installedApps",
    );
    /// `members`: many `conversationMember`, contained
    pub const MEMBERS: mg::Nav<Team, Vec<super::ConversationMember>> = mg::Nav::new(
        "members",
    );
    /// `operations`: many `teamsAsyncOperation`, contained
    pub const OPERATIONS: mg::Nav<Team, Vec<super::TeamsAsyncOperation>> = mg::Nav::new(
        "operations",
    );
    /// `owners`: many `user`
    pub const OWNERS: mg::Nav<Team, Vec<super::User>> = mg::Nav::new("owners");
    /// `permissionGrants`: many `resourceSpecificPermissionGrant`, contained
    pub const PERMISSION_GRANTS: mg::Nav<
        Team,
        Vec<super::ResourceSpecificPermissionGrant>,
    > = mg::Nav::new("permissionGrants");
    /// `photo`: `profilePhoto`, contained
    pub const PHOTO: mg::Nav<Team, super::ProfilePhoto> = mg::Nav::new("photo");
    /// `primaryChannel`: `channel`, contained
    pub const PRIMARY_CHANNEL: mg::Nav<Team, super::Channel> = mg::Nav::new(
        "primaryChannel",
    );
    /// `schedule`: `schedule`, contained
    pub const SCHEDULE: mg::Nav<Team, super::Schedule> = mg::Nav::new("schedule");
    /// `tags`: many `teamworkTag`, contained
    pub const TAGS: mg::Nav<Team, Vec<super::TeamworkTag>> = mg::Nav::new("tags");
    /// `template`: `teamsTemplate`
    pub const TEMPLATE: mg::Nav<Team, super::TeamsTemplate> = mg::Nav::new("template");
    /// `templateDefinition`: `teamTemplateDefinition`
    pub const TEMPLATE_DEFINITION: mg::Nav<Team, super::TeamTemplateDefinition> = mg::Nav::new(
        "templateDefinition",
    );
}
