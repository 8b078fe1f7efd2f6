// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsAppInstallation`, by its URL.
    ///
    /// For example `/chats/{chat-id}/installedApps/{teamsAppInstallation-id}`.
    TeamsAppInstallationResource(mg::One<models::TeamsAppInstallation>)
}

impl TeamsAppInstallationResource {
    /// `…/teamsApp`: `teamsApp`
    #[inline]
    pub fn teams_app(&self) -> requests::teams_app::TeamsAppResource {
        mg::to(self, "teamsApp")
    }

    /// `…/teamsAppDefinition`: `teamsAppDefinition`
    #[inline]
    pub fn teams_app_definition(
        &self,
    ) -> requests::teams_app_definition::TeamsAppDefinitionResource {
        mg::to(self, "teamsAppDefinition")
    }

    /// `…/microsoft.graph.userScopeTeamsAppInstallation`
    #[inline]
    pub fn as_user_scope_teams_app_installation(
        &self,
    ) -> requests::user_scope_teams_app_installation::UserScopeTeamsAppInstallationResource {
        mg::to(self, "microsoft.graph.userScopeTeamsAppInstallation")
    }

    /// `POST …/upgrade`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/chats/{id}/installedApps/{id}/upgrade` | **TeamsAppInstallation.ReadWriteSelfForChat**, TeamsAppInstallation.ManageSelectedForChat, TeamsAppInstallation.ReadWriteAndConsentForChat, TeamsAppInstallation.ReadWriteAndConsentSelfForChat, TeamsAppInstallation.ReadWriteForChat | **TeamsAppInstallation.ReadWriteSelfForChat.All**, Chat.Manage.Chat, TeamsAppInstallation.ManageSelectedForChat.All, TeamsAppInstallation.ReadWriteAndConsentForChat.All, TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All, TeamsAppInstallation.ReadWriteForChat.All |
    /// | `POST` `/teams/{id}/installedApps/{id}/upgrade` | **TeamsAppInstallation.ReadWriteSelfForTeam**, TeamsAppInstallation.ManageSelectedForTeam, TeamsAppInstallation.ReadWriteAndConsentForTeam, TeamsAppInstallation.ReadWriteAndConsentSelfForTeam, TeamsAppInstallation.ReadWriteForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsAppInstallation.ReadWriteSelfForTeam.All**, TeamsAppInstallation.ManageSelectedForTeam.All, TeamsAppInstallation.ReadWriteAndConsentForTeam.All, TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All, TeamsAppInstallation.ReadWriteForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` `/users/{id}/teamwork/installedApps/{id}/upgrade` | **TeamsAppInstallation.ReadWriteSelfForUser**, TeamsAppInstallation.ManageSelectedForUser, TeamsAppInstallation.ReadWriteAndConsentForUser, TeamsAppInstallation.ReadWriteAndConsentSelfForUser, TeamsAppInstallation.ReadWriteForUser, TeamsAppInstallation.ReadWriteSelectedForUser | **TeamsAppInstallation.ReadWriteSelfForUser.All**, TeamsAppInstallation.ManageSelectedForUser.All, TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All, TeamsAppInstallation.ReadWriteForUser.All, TeamsAppInstallation.ReadWriteSelectedForUser.All, TeamsAppInstallation.ReadWriteAndConsentForUser.All |
    #[inline]
    pub fn upgrade(&self, parameters: Upgrade) -> mg::Request<()> {
        mg::Path::action_with(self, "upgrade", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.teamsAppInstallation`, by its URL.
    ///
    /// For example `/chats/{chat-id}/installedApps`.
    TeamsAppInstallationCollection(mg::Many<models::TeamsAppInstallation, TeamsAppInstallationResource>)
}

impl TeamsAppInstallationCollection {
    /// `…/microsoft.graph.userScopeTeamsAppInstallation`
    #[inline]
    pub fn as_user_scope_teams_app_installation(
        &self,
    ) -> requests::user_scope_teams_app_installation::UserScopeTeamsAppInstallationCollection {
        mg::to(self, "microsoft.graph.userScopeTeamsAppInstallation")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.upgrade`.
    Upgrade "microsoft.graph.upgrade" "parameters";
    /// `consentedPermissionSet`: teamsAppPermissionSet
    consented_permission_set "consentedPermissionSet": mg::Boxed<models::TeamsAppPermissionSet>,
}
