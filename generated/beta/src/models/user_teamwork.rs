// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userTeamwork`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userteamwork?view=graph-rest-beta>
    UserTeamwork "microsoft.graph.userTeamwork" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `locale`: String
    locale "locale": String,
    /// `region`: String
    region "region": String,
}

mg::derived_from! { UserTeamwork: super::Entity }

impl UserTeamwork {
    /// `associatedTeams`: many `associatedTeamInfo`, contained
    pub const ASSOCIATED_TEAMS: mg::Nav<UserTeamwork, Vec<super::AssociatedTeamInfo>> = mg::Nav::new(
        "associatedTeams",
    );
    /// `installedApps`: many `userScopeTeamsAppInstallation`, contained
    pub const INSTALLED_APPS: mg::Nav<
        UserTeamwork,
        Vec<super::UserScopeTeamsAppInstallation>,
    > = mg::Nav::new("installedApps");
    /// `sections`: many `teamworkSection`, contained
    pub const SECTIONS: mg::Nav<UserTeamwork, Vec<super::TeamworkSection>> = mg::Nav::new(
        "sections",
    );
}
