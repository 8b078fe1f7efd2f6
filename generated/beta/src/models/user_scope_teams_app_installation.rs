// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userScopeTeamsAppInstallation`, an entity type derived from `microsoft.graph.teamsAppInstallation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userscopeteamsappinstallation?view=graph-rest-beta>
    UserScopeTeamsAppInstallation "microsoft.graph.userScopeTeamsAppInstallation" "entity" : super::TeamsAppInstallation;
    /// `consentedPermissionSet`: teamsAppPermissionSet
    consented_permission_set "consentedPermissionSet": mg::Boxed<super::TeamsAppPermissionSet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `scopeInfo`: teamsAppInstallationScopeInfo
    scope_info "scopeInfo": mg::Boxed<super::TeamsAppInstallationScopeInfo>,
}

mg::derived_from! { UserScopeTeamsAppInstallation: super::TeamsAppInstallation, super::Entity }

impl UserScopeTeamsAppInstallation {
    /// `chat`: `chat`
    pub const CHAT: mg::Nav<UserScopeTeamsAppInstallation, super::Chat> = mg::Nav::new(
        "chat",
    );
    /// `teamsApp`: `teamsApp`
    pub const TEAMS_APP: mg::Nav<UserScopeTeamsAppInstallation, super::TeamsApp> = mg::Nav::new(
        "teamsApp",
    );
    /// `teamsAppDefinition`: `teamsAppDefinition`
    pub const TEAMS_APP_DEFINITION: mg::Nav<
        UserScopeTeamsAppInstallation,
        super::TeamsAppDefinition,
    > = mg::Nav::new("teamsAppDefinition");
}
