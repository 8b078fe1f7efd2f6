// @generated
use crate::{mg, models, requests};

/// Requests on one [`Teamwork`](models::Teamwork): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.teamwork()`.
#[derive(Clone, Debug)]
pub struct TeamworkResource(mg::One<models::Teamwork>);

mg::builder! { TeamworkResource: mg::One<models::Teamwork> }

impl TeamworkResource {
    /// `…/deletedChats`: many [`DeletedChat`](models::DeletedChat).
    #[inline]
    pub fn deleted_chats(&self) -> requests::deleted_chat::DeletedChatCollection {
        mg::navigate(self, "deletedChats")
    }

    /// `…/deletedTeams`: many [`DeletedTeam`](models::DeletedTeam).
    ///
    /// Least privileged permission to read: `Team.ReadBasic.All` (delegated, application).
    #[inline]
    pub fn deleted_teams(&self) -> requests::deleted_team::DeletedTeamCollection {
        mg::navigate(self, "deletedTeams")
    }

    /// `…/devices`: many [`TeamworkDevice`](models::TeamworkDevice).
    ///
    /// Least privileged permission to read: `TeamworkDevice.Read.All` (delegated, application).
    #[inline]
    pub fn devices(&self) -> requests::teamwork_device::TeamworkDeviceCollection {
        mg::navigate(self, "devices")
    }

    /// `…/messaging`: [`TeamworkMessaging`](models::TeamworkMessaging).
    #[inline]
    pub fn messaging(&self) -> requests::teamwork_messaging::TeamworkMessagingResource {
        mg::navigate(self, "messaging")
    }

    /// `…/teamTemplates`: many [`TeamTemplate`](models::TeamTemplate).
    ///
    /// Least privileged permission to read: `TeamTemplates.Read` (delegated),
    /// `TeamTemplates.Read.All` (application).
    #[inline]
    pub fn team_templates(&self) -> requests::team_template::TeamTemplateCollection {
        mg::navigate(self, "teamTemplates")
    }

    /// `…/teamsAppSettings`: [`TeamsAppSettings`](models::TeamsAppSettings).
    ///
    /// Least privileged permission to read: `TeamworkAppSettings.Read.All` (delegated).
    #[inline]
    pub fn teams_app_settings(
        &self,
    ) -> requests::teams_app_settings::TeamsAppSettingsResource {
        mg::navigate(self, "teamsAppSettings")
    }

    /// `…/workforceIntegrations`: many [`WorkforceIntegration`](models::WorkforceIntegration).
    ///
    /// Least privileged permission to read: `WorkforceIntegration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn workforce_integrations(
        &self,
    ) -> requests::workforce_integration::WorkforceIntegrationCollection {
        mg::navigate(self, "workforceIntegrations")
    }

    /// `POST …/determineIfInteractionIsAllowed`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `TeamworkUserInteraction.Read.All` (delegated).
    #[inline]
    pub fn determine_if_interaction_is_allowed(
        &self,
        parameters: DetermineIfInteractionIsAllowed,
    ) -> mg::Request<bool> {
        self.raw().action_with("determineIfInteractionIsAllowed", &parameters)
    }

    /// `POST …/sendActivityNotificationToRecipients`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamsActivity.Send` (delegated), `TeamsActivity.Send.User`
    /// (application).
    #[inline]
    pub fn send_activity_notification_to_recipients(
        &self,
        parameters: SendActivityNotificationToRecipients,
    ) -> mg::Request<()> {
        self.raw().action_with("sendActivityNotificationToRecipients", &parameters)
    }
}

/// Parameters of [`TeamworkResource::determine_if_interaction_is_allowed`].
pub struct DetermineIfInteractionIsAllowed {
    /// `interactionType`.
    pub interaction_type: mg::Field<mg::Open<models::TeamworkInteractionType>>,
    /// `users`.
    pub users: mg::Field<Vec<models::Identity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetermineIfInteractionIsAllowed: "microsoft.graph.determineIfInteractionIsAllowed", parameters;
    interaction_type: "interactionType",
    users: "users",
}

/// Parameters of [`TeamworkResource::send_activity_notification_to_recipients`].
pub struct SendActivityNotificationToRecipients {
    /// `activityType`.
    pub activity_type: mg::Field<String>,
    /// `chainId`.
    pub chain_id: mg::Field<i64>,
    /// `iconId`.
    pub icon_id: mg::Field<String>,
    /// `previewText`.
    pub preview_text: mg::Field<mg::Boxed<models::ItemBody>>,
    /// `recipients`.
    pub recipients: mg::Field<Vec<models::TeamworkNotificationRecipient>>,
    /// `teamsAppId`.
    pub teams_app_id: mg::Field<String>,
    /// `templateParameters`.
    pub template_parameters: mg::Field<Vec<models::KeyValuePair>>,
    /// `topic`.
    pub topic: mg::Field<mg::Boxed<models::TeamworkActivityTopic>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SendActivityNotificationToRecipients: "microsoft.graph.sendActivityNotificationToRecipients", parameters;
    activity_type: "activityType",
    chain_id: "chainId",
    icon_id: "iconId",
    preview_text: "previewText",
    recipients: "recipients",
    teams_app_id: "teamsAppId",
    template_parameters: "templateParameters",
    topic: "topic",
}
