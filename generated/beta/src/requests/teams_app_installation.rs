// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamsAppInstallation`](models::TeamsAppInstallation): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.chats().id(id).installed_apps().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamsAppInstallationResource(mg::One<models::TeamsAppInstallation>);

mg::builder! { TeamsAppInstallationResource: mg::One<models::TeamsAppInstallation> }

impl TeamsAppInstallationResource {
    /// `…/teamsApp`: [`TeamsApp`](models::TeamsApp).
    #[inline]
    pub fn teams_app(&self) -> requests::teams_app::TeamsAppResource {
        mg::navigate(self, "teamsApp")
    }

    /// `…/teamsAppDefinition`: [`TeamsAppDefinition`](models::TeamsAppDefinition).
    #[inline]
    pub fn teams_app_definition(
        &self,
    ) -> requests::teams_app_definition::TeamsAppDefinitionResource {
        mg::navigate(self, "teamsAppDefinition")
    }

    /// `…/microsoft.graph.userScopeTeamsAppInstallation`: cast to
    /// [`UserScopeTeamsAppInstallation`](models::UserScopeTeamsAppInstallation).
    #[doc(alias = "microsoft.graph.userScopeTeamsAppInstallation")]
    #[inline]
    pub fn cast_to_user_scope_teams_app_installation(
        &self,
    ) -> requests::user_scope_teams_app_installation::UserScopeTeamsAppInstallationResource {
        mg::navigate(self, "microsoft.graph.userScopeTeamsAppInstallation")
    }

    /// `POST …/upgrade`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn upgrade(&self, parameters: Upgrade) -> mg::Request<()> {
        self.raw().action_with("upgrade", &parameters)
    }
}

/// Requests on a collection of [`TeamsAppInstallation`](models::TeamsAppInstallation): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.chats().id(id).installed_apps()`.
#[derive(Clone, Debug)]
pub struct TeamsAppInstallationCollection(
    mg::Many<models::TeamsAppInstallation, TeamsAppInstallationResource>,
);

mg::builder! { TeamsAppInstallationCollection: mg::Many<models::TeamsAppInstallation, TeamsAppInstallationResource> }

impl TeamsAppInstallationCollection {
    /// `…/microsoft.graph.userScopeTeamsAppInstallation`: the members that are
    /// [`UserScopeTeamsAppInstallation`](models::UserScopeTeamsAppInstallation).
    #[doc(alias = "microsoft.graph.userScopeTeamsAppInstallation")]
    #[inline]
    pub fn cast_to_user_scope_teams_app_installation(
        &self,
    ) -> requests::user_scope_teams_app_installation::UserScopeTeamsAppInstallationCollection {
        mg::navigate(self, "microsoft.graph.userScopeTeamsAppInstallation")
    }
}

/// Parameters of [`TeamsAppInstallationResource::upgrade`].
pub struct Upgrade {
    /// `consentedPermissionSet`.
    pub consented_permission_set: mg::Field<mg::Boxed<models::TeamsAppPermissionSet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Upgrade: "microsoft.graph.upgrade", parameters;
    consented_permission_set: "consentedPermissionSet",
}
