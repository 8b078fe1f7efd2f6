// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserScopeTeamsAppInstallation`](models::UserScopeTeamsAppInstallation): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.me().teamwork().installed_apps().id(id)`.
#[derive(Clone, Debug)]
pub struct UserScopeTeamsAppInstallationResource(
    mg::One<
        models::UserScopeTeamsAppInstallation,
        requests::teams_app_installation::TeamsAppInstallationResource,
    >,
);

mg::builder! { UserScopeTeamsAppInstallationResource: mg::One<models::UserScopeTeamsAppInstallation, requests::teams_app_installation::TeamsAppInstallationResource> }

impl UserScopeTeamsAppInstallationResource {
    /// `…/chat`: [`Chat`](models::Chat).
    ///
    /// Least privileged permission to read: `TeamsAppInstallation.ReadForUser` (delegated),
    /// `TeamsAppInstallation.ReadForUser.All` (application).
    #[inline]
    pub fn chat(&self) -> requests::chat::ChatResource {
        mg::navigate(self, "chat")
    }
}

/// Requests on a collection of
/// [`UserScopeTeamsAppInstallation`](models::UserScopeTeamsAppInstallation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().teamwork().installed_apps()`.
pub type UserScopeTeamsAppInstallationCollection = mg::Many<
    models::UserScopeTeamsAppInstallation,
    UserScopeTeamsAppInstallationResource,
>;
