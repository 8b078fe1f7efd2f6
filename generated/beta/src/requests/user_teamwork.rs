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
    #[inline]
    pub fn associated_teams(
        &self,
    ) -> requests::associated_team_info::AssociatedTeamInfoCollection {
        mg::to(self, "associatedTeams")
    }

    /// `…/installedApps`: many `userScopeTeamsAppInstallation`
    #[inline]
    pub fn installed_apps(
        &self,
    ) -> requests::user_scope_teams_app_installation::UserScopeTeamsAppInstallationCollection {
        mg::to(self, "installedApps")
    }

    /// `…/sections`: many `teamworkSection`
    #[inline]
    pub fn sections(&self) -> requests::teamwork_section::TeamworkSectionCollection {
        mg::to(self, "sections")
    }

    /// `POST …/deleteTargetedMessage`
    #[inline]
    pub fn delete_targeted_message(
        &self,
        parameters: DeleteTargetedMessage,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "deleteTargetedMessage", &parameters)
    }

    /// `GET …/getAllRetainedTargetedMessages`
    #[inline]
    pub fn get_all_retained_targeted_messages(
        &self,
    ) -> mg::Request<mg::Page<models::TargetedChatMessage>> {
        mg::Path::function(self, "getAllRetainedTargetedMessages")
    }

    /// `GET …/getAllTargetedMessages`
    #[inline]
    pub fn get_all_targeted_messages(
        &self,
    ) -> mg::Request<mg::Page<models::TargetedChatMessage>> {
        mg::Path::function(self, "getAllTargetedMessages")
    }

    /// `POST …/sendActivityNotification`
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
