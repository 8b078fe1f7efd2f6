// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsAdministration.teamsUserConfiguration`, by its URL.
    ///
    /// For example `/admin/teams/userConfigurations/{teamsUserConfiguration-id}`.
    TeamsUserConfigurationResource(mg::One<models::teams_administration::TeamsUserConfiguration>)
}

impl TeamsUserConfigurationResource {
    /// `…/user`: `user`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsUserConfiguration.Read.All** | **TeamsUserConfiguration.Read.All** |
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::to(self, "user")
    }
}

/// A collection of `microsoft.graph.teamsAdministration.teamsUserConfiguration`, by its URL.
///
/// For example `/admin/teams/userConfigurations`.
pub type TeamsUserConfigurationCollection = mg::Many<
    models::teams_administration::TeamsUserConfiguration,
    TeamsUserConfigurationResource,
>;
