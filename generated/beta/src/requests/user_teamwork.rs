// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserTeamwork`](models::UserTeamwork): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().teamwork()`.
#[derive(Clone, Debug)]
pub struct UserTeamworkResource(mg::One<models::UserTeamwork>);

mg::builder! { UserTeamworkResource: mg::One<models::UserTeamwork> }

impl UserTeamworkResource {
    /// `…/associatedTeams`: many [`AssociatedTeamInfo`](models::AssociatedTeamInfo).
    ///
    /// Least privileged permission to read: `Team.ReadBasic.All` (delegated, application).
    #[inline]
    pub fn associated_teams(
        &self,
    ) -> requests::associated_team_info::AssociatedTeamInfoCollection {
        mg::navigate(self, "associatedTeams")
    }

    /// `…/installedApps`: many
    /// [`UserScopeTeamsAppInstallation`](models::UserScopeTeamsAppInstallation).
    ///
    /// Least privileged permission to read: `TeamsAppInstallation.ReadForUser` (delegated),
    /// `TeamsAppInstallation.ReadForUser.All` (application).
    #[inline]
    pub fn installed_apps(
        &self,
    ) -> requests::user_scope_teams_app_installation::UserScopeTeamsAppInstallationCollection {
        mg::navigate(self, "installedApps")
    }

    /// `…/sections`: many [`TeamworkSection`](models::TeamworkSection).
    ///
    /// Least privileged permission to read: `TeamworkSection.Read` (delegated),
    /// `TeamworkSection.Read.All` (application).
    #[inline]
    pub fn sections(&self) -> requests::teamwork_section::TeamworkSectionCollection {
        mg::navigate(self, "sections")
    }

    /// `POST …/deleteTargetedMessage`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamworkTargetedMessage.ReadWrite` (delegated).
    #[inline]
    pub fn delete_targeted_message(
        &self,
        parameters: DeleteTargetedMessage,
    ) -> mg::Request<()> {
        self.raw().action_with("deleteTargetedMessage", &parameters)
    }

    /// `GET …/getAllRetainedTargetedMessages`.
    ///
    /// Returns a page of [`TargetedChatMessage`](models::TargetedChatMessage).
    ///
    /// Least privileged permission: `TeamworkTargetedMessage.Read.All` (application).
    #[inline]
    pub fn get_all_retained_targeted_messages(
        &self,
    ) -> mg::Request<mg::Page<models::TargetedChatMessage>> {
        self.raw().function("getAllRetainedTargetedMessages")
    }

    /// `GET …/getAllTargetedMessages`.
    ///
    /// Returns a page of [`TargetedChatMessage`](models::TargetedChatMessage).
    ///
    /// Least privileged permission: `TeamworkTargetedMessage.Read.All` (application).
    #[inline]
    pub fn get_all_targeted_messages(
        &self,
    ) -> mg::Request<mg::Page<models::TargetedChatMessage>> {
        self.raw().function("getAllTargetedMessages")
    }

    /// `POST …/sendActivityNotification`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamsActivity.Send` (delegated), `TeamsActivity.Send.User`
    /// (application).
    #[inline]
    pub fn send_activity_notification(
        &self,
        parameters: SendActivityNotification,
    ) -> mg::Request<()> {
        self.raw().action_with("sendActivityNotification", &parameters)
    }
}

/// Parameters of [`UserTeamworkResource::delete_targeted_message`].
pub struct DeleteTargetedMessage {
    /// `channelId`. Required.
    pub channel_id: mg::Field<String>,
    /// `messageId`. Required.
    pub message_id: mg::Field<String>,
    /// `teamId`. Required.
    pub team_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeleteTargetedMessage: "microsoft.graph.deleteTargetedMessage", parameters;
    channel_id: "channelId" required,
    message_id: "messageId" required,
    team_id: "teamId" required,
}

mg::required_parameters! {
    DeleteTargetedMessage;
    team_id: String,
    channel_id: String,
    message_id: String,
}

/// Parameters of [`UserTeamworkResource::send_activity_notification`].
pub struct SendActivityNotification {
    /// `activityType`.
    pub activity_type: mg::Field<String>,
    /// `chainId`.
    pub chain_id: mg::Field<i64>,
    /// `iconId`.
    pub icon_id: mg::Field<String>,
    /// `previewText`.
    pub preview_text: mg::Field<mg::Boxed<models::ItemBody>>,
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
    SendActivityNotification: "microsoft.graph.sendActivityNotification", parameters;
    activity_type: "activityType",
    chain_id: "chainId",
    icon_id: "iconId",
    preview_text: "previewText",
    teams_app_id: "teamsAppId",
    template_parameters: "templateParameters",
    topic: "topic",
}
