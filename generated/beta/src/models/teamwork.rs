// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamwork`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TeamworkResource`](crate::requests::teamwork::TeamworkResource), for example
/// `graph.teamwork()`.
///
/// Operations: `determine_if_interaction_is_allowed`, `send_activity_notification_to_recipients`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamwork?view=graph-rest-beta
pub struct Teamwork {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isTeamsEnabled`. Never null.
    pub is_teams_enabled: mg::Field<bool>,
    /// `region`.
    pub region: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Teamwork: "microsoft.graph.teamwork", entity, base super::Entity;
    id: "id" key required,
    is_teams_enabled: "isTeamsEnabled" required,
    region: "region",
}

mg::derived_from! { Teamwork: super::Entity }

impl Teamwork {
    /// `deletedChats`: many [`DeletedChat`](super::DeletedChat).
    pub const DELETED_CHATS: mg::Nav<Teamwork, Vec<super::DeletedChat>> = mg::Nav::new(
        "deletedChats",
    );
    /// `deletedTeams`: many [`DeletedTeam`](super::DeletedTeam).
    pub const DELETED_TEAMS: mg::Nav<Teamwork, Vec<super::DeletedTeam>> = mg::Nav::new(
        "deletedTeams",
    );
    /// `devices`: many [`TeamworkDevice`](super::TeamworkDevice).
    pub const DEVICES: mg::Nav<Teamwork, Vec<super::TeamworkDevice>> = mg::Nav::new(
        "devices",
    );
    /// `messaging`: [`TeamworkMessaging`](super::TeamworkMessaging).
    pub const MESSAGING: mg::Nav<Teamwork, super::TeamworkMessaging> = mg::Nav::new(
        "messaging",
    );
    /// `teamTemplates`: many [`TeamTemplate`](super::TeamTemplate).
    pub const TEAM_TEMPLATES: mg::Nav<Teamwork, Vec<super::TeamTemplate>> = mg::Nav::new(
        "teamTemplates",
    );
    /// `teamsAppSettings`: [`TeamsAppSettings`](super::TeamsAppSettings).
    pub const TEAMS_APP_SETTINGS: mg::Nav<Teamwork, super::TeamsAppSettings> = mg::Nav::new(
        "teamsAppSettings",
    );
    /// `workforceIntegrations`: many [`WorkforceIntegration`](super::WorkforceIntegration).
    pub const WORKFORCE_INTEGRATIONS: mg::Nav<
        Teamwork,
        Vec<super::WorkforceIntegration>,
    > = mg::Nav::new("workforceIntegrations");
}
