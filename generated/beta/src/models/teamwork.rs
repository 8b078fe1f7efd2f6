// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamwork`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamwork?view=graph-rest-beta>
    Teamwork "microsoft.graph.teamwork" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isTeamsEnabled`: Boolean, not null
    is_teams_enabled "isTeamsEnabled" "r": bool,
    /// `region`: String
    region "region": String,
}

mg::derived_from! { Teamwork: super::Entity }

impl Teamwork {
    /// `deletedChats`: many `deletedChat`, contained
    pub const DELETED_CHATS: mg::Nav<Teamwork, Vec<super::DeletedChat>> = mg::Nav::new(
        "deletedChats",
    );
    /// `deletedTeams`: many `deletedTeam`, contained
    pub const DELETED_TEAMS: mg::Nav<Teamwork, Vec<super::DeletedTeam>> = mg::Nav::new(
        "deletedTeams",
    );
    /// `devices`: many `teamworkDevice`, contained
    pub const DEVICES: mg::Nav<Teamwork, Vec<super::TeamworkDevice>> = mg::Nav::new(
        "devices",
    );
    /// `messaging`: `teamworkMessaging`, contained
    pub const MESSAGING: mg::Nav<Teamwork, super::TeamworkMessaging> = mg::Nav::new(
        "messaging",
    );
    /// `teamTemplates`: many `teamTemplate`, contained
    pub const TEAM_TEMPLATES: mg::Nav<Teamwork, Vec<super::TeamTemplate>> = mg::Nav::new(
        "teamTemplates",
    );
    /// `teamsAppSettings`: `teamsAppSettings`, contained
    pub const TEAMS_APP_SETTINGS: mg::Nav<Teamwork, super::TeamsAppSettings> = mg::Nav::new(
        "teamsAppSettings",
    );
    /// `workforceIntegrations`: many `workforceIntegration`, contained
    pub const WORKFORCE_INTEGRATIONS: mg::Nav<
        Teamwork,
        Vec<super::WorkforceIntegration>,
    > = mg::Nav::new("workforceIntegrations");
}
