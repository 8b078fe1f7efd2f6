// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.channel`, by its URL.
    ///
    /// For example `/teams/{team-id}/primaryChannel`.
    ChannelResource(mg::One<models::Channel>)
}

impl ChannelResource {
    /// `…/allMembers`: many `conversationMember`
    #[inline]
    pub fn all_members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "allMembers")
    }

    /// `…/enabledApps`: many `teamsApp`
    #[inline]
    pub fn enabled_apps(&self) -> requests::teams_app::TeamsAppCollection {
        mg::to(self, "enabledApps")
    }

    /// `…/filesFolder`: `driveItem`
    #[inline]
    pub fn files_folder(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "filesFolder")
    }

    /// `…/joinedUsers`: many `conversationMember`
    #[inline]
    pub fn joined_users(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "joinedUsers")
    }

    /// `…/members`: many `conversationMember`
    #[inline]
    pub fn members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "members")
    }

    /// `…/messages`: many `chatMessage`
    #[inline]
    pub fn messages(&self) -> requests::chat_message::ChatMessageCollection {
        mg::to(self, "messages")
    }

    /// `…/planner`: `teamsChannelPlanner`
    #[inline]
    pub fn planner(
        &self,
    ) -> requests::teams_channel_planner::TeamsChannelPlannerResource {
        mg::to(self, "planner")
    }

    /// `…/sharedWithTeams`: many `sharedWithChannelTeamInfo`
    #[inline]
    pub fn shared_with_teams(
        &self,
    ) -> requests::shared_with_channel_team_info::SharedWithChannelTeamInfoCollection {
        mg::to(self, "sharedWithTeams")
    }

    /// `…/tabs`: many `teamsTab`
    #[inline]
    pub fn tabs(&self) -> requests::teams_tab::TeamsTabCollection {
        mg::to(self, "tabs")
    }

    /// `POST …/archive`
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<()> {
        mg::Path::action_with(self, "archive", &parameters)
    }

    /// `POST …/completeMigration`
    #[inline]
    pub fn complete_migration(&self) -> mg::Request<()> {
        mg::Path::action(self, "completeMigration")
    }

    /// `GET …/doesUserHaveAccess(userId=…,tenantId=…,userPrincipalName=…)`
    #[inline]
    pub fn does_user_have_access(
        &self,
        parameters: DoesUserHaveAccess,
    ) -> mg::Request<bool> {
        mg::Path::function_with(self, "doesUserHaveAccess", &parameters)
    }

    /// `POST …/provisionEmail`
    #[inline]
    pub fn provision_email(&self) -> mg::Request<models::ProvisionChannelEmailResult> {
        mg::Path::action(self, "provisionEmail")
    }

    /// `POST …/removeEmail`
    #[inline]
    pub fn remove_email(&self) -> mg::Request<()> {
        mg::Path::action(self, "removeEmail")
    }

    /// `POST …/startMigration`
    #[inline]
    pub fn start_migration(&self, parameters: StartMigration) -> mg::Request<()> {
        mg::Path::action_with(self, "startMigration", &parameters)
    }

    /// `POST …/unarchive`
    #[inline]
    pub fn unarchive(&self) -> mg::Request<()> {
        mg::Path::action(self, "unarchive")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.channel`, by its URL.
    ///
    /// For example `/teams/{team-id}/allChannels`.
    ChannelCollection(mg::Many<models::Channel, ChannelResource>)
}

impl ChannelCollection {
    /// `GET …/allMessages`
    #[inline]
    pub fn all_messages(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        mg::Path::function(self, "allMessages")
    }

    /// `GET …/getAllMessages`
    #[inline]
    pub fn get_all_messages(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        mg::Path::function(self, "getAllMessages")
    }

    /// `GET …/getAllRetainedMessages`
    #[inline]
    pub fn get_all_retained_messages(
        &self,
    ) -> mg::Request<mg::Page<models::ChatMessage>> {
        mg::Path::function(self, "getAllRetainedMessages")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.archive`.
    Archive "microsoft.graph.archive" "parameters";
    /// `shouldSetSpoSiteReadOnlyForMembers`: Boolean
    should_set_spo_site_read_only_for_members "shouldSetSpoSiteReadOnlyForMembers": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.doesUserHaveAccess`.
    DoesUserHaveAccess "microsoft.graph.doesUserHaveAccess" "parameters";
    /// `tenantId`: String, optional
    tenant_id "tenantId" "o": String,
    /// `userId`: String, optional
    user_id "userId" "o": String,
    /// `userPrincipalName`: String, optional
    user_principal_name "userPrincipalName" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.startMigration`.
    StartMigration "microsoft.graph.startMigration" "parameters";
    /// `conversationCreationDateTime`: DateTimeOffset
    conversation_creation_date_time "conversationCreationDateTime": mg::DateTimeOffset,
}
