// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAppInstallation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TeamsAppInstallationCollection`], for example
/// `graph.chats().id(id).installed_apps()`.
///
/// Operations: `upgrade`.
///
/// [`TeamsAppInstallationCollection`]: crate::requests::teams_app_installation::TeamsAppInstallationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsappinstallation?view=graph-rest-beta
pub struct TeamsAppInstallation {
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
    TeamsAppInstallation: "microsoft.graph.teamsAppInstallation", entity, base super::Entity, family TeamsAppInstallationKind;
    consented_permission_set: "consentedPermissionSet",
    id: "id" key required,
    scope_info: "scopeInfo",
}

mg::derived_from! { TeamsAppInstallation: super::Entity }

impl TeamsAppInstallation {
    /// `teamsApp`: [`TeamsApp`](super::TeamsApp).
    pub const TEAMS_APP: mg::Nav<TeamsAppInstallation, super::TeamsApp> = mg::Nav::new(
        "teamsApp",
    );
    /// `teamsAppDefinition`: [`TeamsAppDefinition`](super::TeamsAppDefinition).
    pub const TEAMS_APP_DEFINITION: mg::Nav<
        TeamsAppInstallation,
        super::TeamsAppDefinition,
    > = mg::Nav::new("teamsAppDefinition");
}

/// The types derived from [`TeamsAppInstallation`].
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
