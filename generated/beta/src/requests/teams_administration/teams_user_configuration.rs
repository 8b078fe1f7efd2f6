// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`TeamsUserConfiguration`](models::teams_administration::TeamsUserConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.admin().teams().user_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamsUserConfigurationResource(
    mg::One<models::teams_administration::TeamsUserConfiguration>,
);

mg::builder! { TeamsUserConfigurationResource: mg::One<models::teams_administration::TeamsUserConfiguration> }

impl TeamsUserConfigurationResource {
    /// `…/user`: [`User`](models::User).
    ///
    /// Least privileged permission to read: `TeamsUserConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::navigate(self, "user")
    }
}

/// Requests on a collection of
/// [`TeamsUserConfiguration`](models::teams_administration::TeamsUserConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().teams().user_configurations()`.
pub type TeamsUserConfigurationCollection = mg::Many<
    models::teams_administration::TeamsUserConfiguration,
    TeamsUserConfigurationResource,
>;
