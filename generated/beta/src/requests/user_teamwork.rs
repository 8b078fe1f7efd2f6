// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userTeamwork`, by its URL.
    ///
    /// For example `/me/teamwork`.
    UserTeamworkResource(mg::One<models::UserTeamwork>)
}

impl UserTeamworkResource {
    /// `…/associatedTeams`: many `associatedTeamInfo`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Team.ReadBasic.All**, TeamSettings.ReadWrite.All, TeamSettings.Read.All | **Team.ReadBasic.All**, TeamSettings.Read.All, TeamSettings.ReadWrite.All |
    #[inline]
    pub fn associated_teams(
        &self,
    ) -> requests::associated_team_info::AssociatedTeamInfoCollection {
        mg::to(self, "associatedTeams")
    }

    /// `…/installedApps`: many `userScopeTeamsAppInstallation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsAppInstallation.ReadForUser**, **TeamsAppInstallation.ReadWriteSelfForUser**, TeamsAppInstallation.ManageSelectedForUser, TeamsAppInstallation.ReadWriteAndConsentForUser, TeamsAppInstallation.ReadWriteAndConsentSelfForUser, TeamsAppInstallation.ReadWriteForUser, TeamsAppInstallation.ReadWriteSelectedForUser | **TeamsAppInstallation.ReadForUser.All**, **TeamsAppInstallation.ReadWriteSelfForUser.All**, TeamsAppInstallation.Read.User, TeamsAppInstallation.ManageSelectedForUser.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All, TeamsAppInstallation.ReadWriteForUser.All, TeamsAppInstallation.ReadWriteSelectedForUser.All, TeamsAppInstallation.ReadWriteAndConsentForUser.All |
    /// | `GET …/{id}` | **TeamsAppInstallation.ReadForUser**, **TeamsAppInstallation.ReadWriteSelfForUser**, TeamsAppInstallation.ManageSelectedForUser, TeamsAppInstallation.ReadWriteAndConsentForUser, TeamsAppInstallation.ReadWriteAndConsentSelfForUser, TeamsAppInstallation.ReadWriteForUser, TeamsAppInstallation.ReadWriteSelectedForUser | **TeamsAppInstallation.ReadForUser.All**, **TeamsAppInstallation.ReadWriteSelfForUser.All**, TeamsAppInstallation.Read.User, TeamsAppInstallation.ManageSelectedForUser.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All, TeamsAppInstallation.ReadWriteForUser.All, TeamsAppInstallation.ReadWriteSelectedForUser.All, TeamsAppInstallation.ReadWriteAndConsentForUser.All |
    /// | `POST` | **TeamsAppInstallation.ReadWriteSelfForUser**, TeamsAppInstallation.ManageSelectedForUser, TeamsAppInstallation.ReadWriteAndConsentForUser, TeamsAppInstallation.ReadWriteAndConsentSelfForUser, TeamsAppInstallation.ReadWriteForUser, TeamsAppInstallation.ReadWriteSelectedForUser | **TeamsAppInstallation.ReadWriteSelfForUser.All**, TeamsAppInstallation.ManageSelectedForUser.All, TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All, TeamsAppInstallation.ReadWriteForUser.All, TeamsAppInstallation.ReadWriteSelectedForUser.All, TeamsAppInstallation.ReadWriteAndConsentForUser.All |
    /// | `DELETE …/{id}` | **TeamsAppInstallation.ReadWriteSelfForUser**, TeamsAppInstallation.ManageSelectedForUser, TeamsAppInstallation.ReadWriteAndConsentForUser, TeamsAppInstallation.ReadWriteAndConsentSelfForUser, TeamsAppInstallation.ReadWriteForUser, TeamsAppInstallation.ReadWriteSelectedForUser | **TeamsAppInstallation.ReadWriteSelfForUser.All**, TeamsAppInstallation.ManageSelectedForUser.All, TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All, TeamsAppInstallation.ReadWriteForUser.All, TeamsAppInstallation.ReadWriteSelectedForUser.All, TeamsAppInstallation.ReadWriteAndConsentForUser.All |
    #[inline]
    pub fn installed_apps(
        &self,
    ) -> requests::user_scope_teams_app_installation::UserScopeTeamsAppInstallationCollection {
        mg::to(self, "installedApps")
    }

    /// `…/sections`: many `teamworkSection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamworkSection.Read**, TeamworkSection.ReadWrite | **TeamworkSection.Read.All**, TeamworkSection.ReadWrite.All |
    /// | `GET …/{id}` | **TeamworkSection.Read**, TeamworkSection.ReadWrite | **TeamworkSection.Read.All**, TeamworkSection.ReadWrite.All |
    /// | `POST` | **TeamworkSection.ReadWrite** | **TeamworkSection.ReadWrite.All**, Teamwork.Migrate.All |
    /// | `PATCH …/{id}` | **TeamworkSection.ReadWrite** | **TeamworkSection.ReadWrite.All**, Teamwork.Migrate.All |
    /// | `DELETE …/{id}` | **TeamworkSection.ReadWrite** | **TeamworkSection.ReadWrite.All**, Teamwork.Migrate.All |
    #[inline]
    pub fn sections(&self) -> requests::teamwork_section::TeamworkSectionCollection {
        mg::to(self, "sections")
    }

    /// `POST …/deleteTargetedMessage`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **TeamworkTargetedMessage.ReadWrite** |
    #[inline]
    pub fn delete_targeted_message(
        &self,
        parameters: DeleteTargetedMessage,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "deleteTargetedMessage", &parameters)
    }

    /// `GET …/getAllRetainedTargetedMessages`
    ///
    /// | application |
    /// |-|
    /// | **TeamworkTargetedMessage.Read.All** |
    #[inline]
    pub fn get_all_retained_targeted_messages(
        &self,
    ) -> mg::Request<mg::Page<models::TargetedChatMessage>> {
        mg::Path::function(self, "getAllRetainedTargetedMessages")
    }

    /// `GET …/getAllTargetedMessages`
    ///
    /// | application |
    /// |-|
    /// | **TeamworkTargetedMessage.Read.All** |
    #[inline]
    pub fn get_all_targeted_messages(
        &self,
    ) -> mg::Request<mg::Page<models::TargetedChatMessage>> {
        mg::Path::function(self, "getAllTargetedMessages")
    }

    /// `POST …/sendActivityNotification`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsActivity.Send** | **TeamsActivity.Send.User**, TeamsActivity.Send |
    #[inline]
    pub fn send_activity_notification(
        &self,
        parameters: SendActivityNotification,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendActivityNotification", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.deleteTargetedMessage`.
    DeleteTargetedMessage "microsoft.graph.deleteTargetedMessage" "parameters";
    /// `channelId`: String, not null
    channel_id "channelId" "r": String,
    /// `messageId`: String, not null
    message_id "messageId" "r": String,
    /// `teamId`: String, not null
    team_id "teamId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.sendActivityNotification`.
    SendActivityNotification "microsoft.graph.sendActivityNotification" "parameters";
    /// `activityType`: String
    activity_type "activityType": String,
    /// `chainId`: Int64
    chain_id "chainId": i64,
    /// `iconId`: String
    icon_id "iconId": String,
    /// `previewText`: itemBody
    preview_text "previewText": mg::Boxed<models::ItemBody>,
    /// `teamsAppId`: String
    teams_app_id "teamsAppId": String,
    /// `templateParameters`: Collection(keyValuePair)
    template_parameters "templateParameters": Vec<models::KeyValuePair>,
    /// `topic`: teamworkActivityTopic
    topic "topic": mg::Boxed<models::TeamworkActivityTopic>,
}
