// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamwork`, by its URL.
    ///
    /// For example `/teamwork`.
    TeamworkResource(mg::One<models::Teamwork>)
}

impl TeamworkResource {
    /// `…/deletedChats`: many `deletedChat`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Chat.ManageDeletion.All** | **Chat.ManageDeletion.Chat**, Chat.ManageDeletion.All |
    #[inline]
    pub fn deleted_chats(&self) -> requests::deleted_chat::DeletedChatCollection {
        mg::to(self, "deletedChats")
    }

    /// `…/deletedTeams`: many `deletedTeam`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Team.ReadBasic.All** | **Team.ReadBasic.All** |
    #[inline]
    pub fn deleted_teams(&self) -> requests::deleted_team::DeletedTeamCollection {
        mg::to(self, "deletedTeams")
    }

    /// `…/devices`: many `teamworkDevice`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All |
    /// | `GET …/{id}` | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All | **TeamworkDevice.Read.All**, TeamworkDevice.ReadWrite.All |
    #[inline]
    pub fn devices(&self) -> requests::teamwork_device::TeamworkDeviceCollection {
        mg::to(self, "devices")
    }

    /// `…/messaging`: `teamworkMessaging`
    #[inline]
    pub fn messaging(&self) -> requests::teamwork_messaging::TeamworkMessagingResource {
        mg::to(self, "messaging")
    }

    /// `…/teamTemplates`: many `teamTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamTemplates.Read** | **TeamTemplates.Read.All** |
    #[inline]
    pub fn team_templates(&self) -> requests::team_template::TeamTemplateCollection {
        mg::to(self, "teamTemplates")
    }

    /// `…/teamsAppSettings`: `teamsAppSettings`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **TeamworkAppSettings.Read.All**, **TeamworkAppSettings.ReadWrite.All** |
    /// | `PATCH` | **TeamworkAppSettings.ReadWrite.All** |
    #[inline]
    pub fn teams_app_settings(
        &self,
    ) -> requests::teams_app_settings::TeamsAppSettingsResource {
        mg::to(self, "teamsAppSettings")
    }

    /// `…/workforceIntegrations`: many `workforceIntegration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **WorkforceIntegration.Read.All**, **WorkforceIntegration.ReadWrite.All** | **WorkforceIntegration.Read.All**, **WorkforceIntegration.ReadWrite.All** |
    /// | `GET …/{id}` | **WorkforceIntegration.Read.All**, **WorkforceIntegration.ReadWrite.All** | **WorkforceIntegration.Read.All**, **WorkforceIntegration.ReadWrite.All** |
    /// | `POST` | **WorkforceIntegration.ReadWrite.All** | **WorkforceIntegration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **WorkforceIntegration.ReadWrite.All** | **WorkforceIntegration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **WorkforceIntegration.ReadWrite.All** | **WorkforceIntegration.ReadWrite.All** |
    #[inline]
    pub fn workforce_integrations(
        &self,
    ) -> requests::workforce_integration::WorkforceIntegrationCollection {
        mg::to(self, "workforceIntegrations")
    }

    /// `POST …/determineIfInteractionIsAllowed`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **TeamworkUserInteraction.Read.All** |
    #[inline]
    pub fn determine_if_interaction_is_allowed(
        &self,
        parameters: DetermineIfInteractionIsAllowed,
    ) -> mg::Request<bool> {
        mg::Path::action_with(self, "determineIfInteractionIsAllowed", &parameters)
    }

    /// `POST …/sendActivityNotificationToRecipients`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsActivity.Send** | **TeamsActivity.Send.User**, TeamsActivity.Send |
    #[inline]
    pub fn send_activity_notification_to_recipients(
        &self,
        parameters: SendActivityNotificationToRecipients,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendActivityNotificationToRecipients", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.determineIfInteractionIsAllowed`.
    DetermineIfInteractionIsAllowed "microsoft.graph.determineIfInteractionIsAllowed" "parameters";
    /// `interactionType`: teamworkInteractionType
    interaction_type "interactionType": mg::Open<models::TeamworkInteractionType>,
    /// `users`: Collection(identity)
    users "users": Vec<models::Identity>,
}

mg::record! {
    /// Parameters of `microsoft.graph.sendActivityNotificationToRecipients`.
    SendActivityNotificationToRecipients "microsoft.graph.sendActivityNotificationToRecipients" "parameters";
    /// `activityType`: String
    activity_type "activityType": String,
    /// `chainId`: Int64
    chain_id "chainId": i64,
    /// `iconId`: String
    icon_id "iconId": String,
    /// `previewText`: itemBody
    preview_text "previewText": mg::Boxed<models::ItemBody>,
    /// `recipients`: Collection(teamworkNotificationRecipient)
    recipients "recipients": Vec<models::TeamworkNotificationRecipient>,
    /// `teamsAppId`: String
    teams_app_id "teamsAppId": String,
    /// `templateParameters`: Collection(keyValuePair)
    template_parameters "templateParameters": Vec<models::KeyValuePair>,
    /// `topic`: teamworkActivityTopic
    topic "topic": mg::Boxed<models::TeamworkActivityTopic>,
}
