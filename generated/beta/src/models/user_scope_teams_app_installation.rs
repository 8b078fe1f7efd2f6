// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userScopeTeamsAppInstallation`][reference], derived from
/// [`TeamsAppInstallation`](super::TeamsAppInstallation).
///
/// Requests: [`UserScopeTeamsAppInstallationCollection`], for example
/// `graph.me().teamwork().installed_apps()`.
///
/// Operations: `upgrade`.
///
/// [`UserScopeTeamsAppInstallationCollection`]: crate::requests::user_scope_teams_app_installation::UserScopeTeamsAppInstallationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userscopeteamsappinstallation?view=graph-rest-beta
pub struct UserScopeTeamsAppInstallation {
    /// `consentedPermissionSet`.
    pub consented_permission_set: mg::Field<mg::Boxed<super::TeamsAppPermissionSet>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `scopeInfo`.
    pub scope_info: mg::Field<mg::Boxed<super::TeamsAppInstallationScopeInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserScopeTeamsAppInstallation: "microsoft.graph.userScopeTeamsAppInstallation", entity, base super::TeamsAppInstallation;
    consented_permission_set: "consentedPermissionSet",
    id: "id" key required,
    scope_info: "scopeInfo",
}

mg::derived_from! { UserScopeTeamsAppInstallation: super::TeamsAppInstallation, super::Entity }

impl UserScopeTeamsAppInstallation {
    /// `chat`: [`Chat`](super::Chat).
    pub const CHAT: mg::Nav<UserScopeTeamsAppInstallation, super::Chat> = mg::Nav::new(
        "chat",
    );
    /// `teamsApp`: [`TeamsApp`](super::TeamsApp).
    pub const TEAMS_APP: mg::Nav<UserScopeTeamsAppInstallation, super::TeamsApp> = mg::Nav::new(
        "teamsApp",
    );
    /// `teamsAppDefinition`: [`TeamsAppDefinition`](super::TeamsAppDefinition).
    pub const TEAMS_APP_DEFINITION: mg::Nav<
        UserScopeTeamsAppInstallation,
        super::TeamsAppDefinition,
    > = mg::Nav::new("teamsAppDefinition");
}
