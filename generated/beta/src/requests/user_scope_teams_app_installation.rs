// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userScopeTeamsAppInstallation`, by its URL.
    ///
    /// For example `/me/teamwork/installedApps/{userScopeTeamsAppInstallation-id}`.
    UserScopeTeamsAppInstallationResource(mg::One<models::UserScopeTeamsAppInstallation, requests::teams_app_installation::TeamsAppInstallationResource>)
}

impl UserScopeTeamsAppInstallationResource {
    /// `…/chat`: `chat`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsAppInstallation.ReadForUser**, TeamsAppInstallation.ReadWriteSelfForUser, TeamsAppInstallation.ReadWriteForUser, TeamsAppInstallation.ReadWriteSelectedForUser | **TeamsAppInstallation.ReadForUser.All**, TeamsAppInstallation.Read.User, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadWriteForUser.All, TeamsAppInstallation.ReadWriteSelectedForUser.All, TeamsAppInstallation.ReadWriteSelfForUser.All |
    #[inline]
    pub fn chat(&self) -> requests::chat::ChatResource {
        mg::to(self, "chat")
    }
}

/// A collection of `microsoft.graph.userScopeTeamsAppInstallation`, by its URL.
///
/// For example `/me/teamwork/installedApps`.
pub type UserScopeTeamsAppInstallationCollection = mg::Many<
    models::UserScopeTeamsAppInstallation,
    UserScopeTeamsAppInstallationResource,
>;
