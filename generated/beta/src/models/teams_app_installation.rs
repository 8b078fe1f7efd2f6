// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppInstallation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsappinstallation?view=graph-rest-beta>
    TeamsAppInstallation "microsoft.graph.teamsAppInstallation" "entity" : super::Entity => TeamsAppInstallationKind;
    /// `consentedPermissionSet`: teamsAppPermissionSet
    consented_permission_set "consentedPermissionSet": mg::Boxed<super::TeamsAppPermissionSet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `scopeInfo`: teamsAppInstallationScopeInfo
    scope_info "scopeInfo": mg::Boxed<super::TeamsAppInstallationScopeInfo>,
}

mg::derived_from! { TeamsAppInstallation: super::Entity }

impl TeamsAppInstallation {
    /// `teamsApp`: `teamsApp`
    pub const TEAMS_APP: mg::Nav<TeamsAppInstallation, super::TeamsApp> = mg::Nav::new(
        "teamsApp",
    );
    /// `teamsAppDefinition`: `teamsAppDefinition`
    pub const TEAMS_APP_DEFINITION: mg::Nav<
        TeamsAppInstallation,
        super::TeamsAppDefinition,
    > = mg::Nav::new("teamsAppDefinition");
}

/// The types derived from `microsoft.graph.teamsAppInstallation`.
#[non_exhaustive]
pub enum TeamsAppInstallationKind {
    UserScopeTeamsAppInstallation(Box<super::UserScopeTeamsAppInstallation>),
    /// None of these, or a type that this version does not know.
    Other(Box<TeamsAppInstallation>),
}

mg::family! {
    TeamsAppInstallation => TeamsAppInstallationKind;
    UserScopeTeamsAppInstallation(super::UserScopeTeamsAppInstallation),
}
