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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All | **ChannelMember.Read.Group**, ChannelMember.Read.All, ChannelMember.ReadWrite.All, ChannelMember.ReadWrite.Group |
    /// | `GET …/{id}` | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All | **ChannelMember.Read.Group**, ChannelMember.Read.All, ChannelMember.ReadWrite.All, ChannelMember.ReadWrite.Group |
    #[inline]
    pub fn all_members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "allMembers")
    }

    /// `…/enabledApps`: many `teamsApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsAppInstallation.ReadForTeam**, TeamsAppInstallation.ManageSelectedForTeam, TeamsAppInstallation.ReadWriteForTeam | **TeamsAppInstallation.Read.Group**, TeamsAppInstallation.ManageSelectedForTeam.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadForTeam.All, TeamsAppInstallation.ReadWriteForTeam.All |
    /// | `GET …/{id}` | **TeamsAppInstallation.ReadForTeam**, TeamsAppInstallation.ReadForUser, TeamsAppInstallation.ManageSelectedForTeam, TeamsAppInstallation.ReadWriteForTeam | **TeamsAppInstallation.Read.Group**, TeamsAppInstallation.ManageSelectedForTeam.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadForTeam.All, TeamsAppInstallation.ReadWriteForTeam.All |
    /// | `POST …/$ref` | **TeamsAppInstallation.ManageSelectedForTeam**, TeamsAppInstallation.ReadWriteForTeam | **TeamsAppInstallation.ManageSelectedForTeam.All**, TeamsAppInstallation.ReadWriteForTeam.All |
    /// | `DELETE …/{id}/$ref` | **TeamsAppInstallation.ManageSelectedForTeam**, TeamsAppInstallation.ReadWriteForTeam | **TeamsAppInstallation.ManageSelectedForTeam.All**, TeamsAppInstallation.ReadWriteForTeam.All |
    #[inline]
    pub fn enabled_apps(&self) -> requests::teams_app::TeamsAppCollection {
        mg::to(self, "enabledApps")
    }

    /// `…/filesFolder`: `driveItem`
    ///
    /// [Get a DriveItem resource](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Files.Read.All**, Files.Read, Files.ReadWrite, Files.ReadWrite.All, Group.Read.All, Sites.Read.All, Sites.ReadWrite.All, Group.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Group.Read.All, Files.ReadWrite.All, Group.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All, File.Read.Group |
    #[inline]
    pub fn files_folder(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "filesFolder")
    }

    /// `…/joinedUsers`: many `conversationMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All |
    /// | `GET …/{id}` | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All |
    /// | `POST` | **ChannelMember.ReadWrite.All** | **ChannelMember.ReadWrite.All** |
    #[inline]
    pub fn joined_users(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "joinedUsers")
    }

    /// `…/members`: many `conversationMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All, Group.Read.All | **ChannelMember.Read.Group**, ChannelMember.Read.All, ChannelMember.ReadWrite.All, ChannelMember.ReadWrite.Group |
    /// | `GET …/{id}` | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All | **ChannelMember.Read.Group**, ChannelMember.Read.All, ChannelMember.ReadWrite.All, ChannelMember.ReadWrite.Group |
    /// | `POST` | **ChannelMember.ReadWrite.All** | **ChannelMember.ReadWrite.Group**, ChannelMember.ReadWrite.All |
    /// | `PATCH …/{id}` | **ChannelMember.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All | **ChannelMember.ReadWrite.Group**, ChannelMember.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `DELETE …/{id}` | **ChannelMember.ReadWrite.All** | **ChannelMember.ReadWrite.Group**, ChannelMember.ReadWrite.All |
    #[inline]
    pub fn members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "members")
    }

    /// `…/messages`: many `chatMessage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ChannelMessage.Read.All**, Group.Read.All, Group.ReadWrite.All | **ChannelMessage.Read.Group**, Group.Read.All, ChannelMessage.Read.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **ChannelMessage.Read.All**, Group.Read.All, Group.ReadWrite.All | **ChannelMessage.Read.Group**, Group.Read.All, ChannelMessage.Read.All, Group.ReadWrite.All |
    /// | `POST` | **ChannelMessage.Send**, Group.ReadWrite.All | Teamwork.Migrate.All |
    /// | `PATCH …/{id}` | – | **ChannelMessage.UpdatePolicyViolation.All**, Teamwork.Migrate.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All | **ChannelMember.Read.Group**, ChannelMember.Read.All, ChannelMember.ReadWrite.All, ChannelMember.ReadWrite.Group |
    /// | `GET …/{id}` | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All | **ChannelMember.Read.Group**, ChannelMember.Read.All, ChannelMember.ReadWrite.All, ChannelMember.ReadWrite.Group |
    /// | `DELETE …/{id}` | **ChannelMember.ReadWrite.All** | **ChannelMember.ReadWrite.Group**, ChannelMember.ReadWrite.All |
    #[inline]
    pub fn shared_with_teams(
        &self,
    ) -> requests::shared_with_channel_team_info::SharedWithChannelTeamInfoCollection {
        mg::to(self, "sharedWithTeams")
    }

    /// `…/tabs`: many `teamsTab`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsTab.Read.All**, Directory.Read.All, Group.Read.All, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam, TeamsTab.ReadWriteSelfForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsTab.Read.Group**, TeamsTab.ReadWrite.Group, Directory.Read.All, Group.Read.All, TeamsTab.Read.All, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam.All, TeamsTab.ReadWriteSelfForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **TeamsTab.Read.All**, **TeamsTab.ReadWriteSelfForTeam**, Directory.Read.All, Group.Read.All, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsTab.Read.Group**, **TeamsTab.ReadWrite.Group**, Directory.Read.All, Group.Read.All, TeamsTab.Read.All, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam.All, TeamsTab.ReadWriteSelfForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` | **TeamsTab.Create**, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam, TeamsTab.ReadWriteSelfForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsTab.Create.Group**, TeamsTab.Create, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam.All, TeamsTab.ReadWriteSelfForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `PATCH …/{id}` | **TeamsTab.ReadWriteSelfForTeam**, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsTab.ReadWrite.Group**, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam.All, TeamsTab.ReadWriteSelfForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `DELETE …/{id}` | **TeamsTab.ReadWriteSelfForTeam**, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsTab.Delete.Group**, **TeamsTab.ReadWrite.Group**, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForTeam.All, TeamsTab.ReadWriteSelfForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn tabs(&self) -> requests::teams_tab::TeamsTabCollection {
        mg::to(self, "tabs")
    }

    /// `POST …/archive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ChannelSettings.ReadWrite.All** | **ChannelSettings.ReadWrite.All** |
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<()> {
        mg::Path::action_with(self, "archive", &parameters)
    }

    /// `POST …/completeMigration`
    ///
    /// | application |
    /// |-|
    /// | **Teamwork.Migrate.All** |
    #[inline]
    pub fn complete_migration(&self) -> mg::Request<()> {
        mg::Path::action(self, "completeMigration")
    }

    /// `GET …/doesUserHaveAccess(userId=…,tenantId=…,userPrincipalName=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All | **ChannelMember.Read.Group**, ChannelMember.Read.All, ChannelMember.ReadWrite.All, ChannelMember.ReadWrite.Group |
    #[inline]
    pub fn does_user_have_access(
        &self,
        parameters: DoesUserHaveAccess,
    ) -> mg::Request<bool> {
        mg::Path::function_with(self, "doesUserHaveAccess", &parameters)
    }

    /// `POST …/provisionEmail`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ChannelSettings.ReadWrite.All** |
    #[inline]
    pub fn provision_email(&self) -> mg::Request<models::ProvisionChannelEmailResult> {
        mg::Path::action(self, "provisionEmail")
    }

    /// `POST …/removeEmail`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ChannelSettings.ReadWrite.All** |
    #[inline]
    pub fn remove_email(&self) -> mg::Request<()> {
        mg::Path::action(self, "removeEmail")
    }

    /// `POST …/startMigration`
    ///
    /// | application |
    /// |-|
    /// | **Teamwork.Migrate.All** |
    #[inline]
    pub fn start_migration(&self, parameters: StartMigration) -> mg::Request<()> {
        mg::Path::action_with(self, "startMigration", &parameters)
    }

    /// `POST …/unarchive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ChannelSettings.ReadWrite.All** | **ChannelSettings.ReadWrite.All** |
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
    ///
    /// | application |
    /// |-|
    /// | **ChannelMessage.Read.All** |
    #[inline]
    pub fn get_all_messages(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        mg::Path::function(self, "getAllMessages")
    }

    /// `GET …/getAllRetainedMessages`
    ///
    /// | application |
    /// |-|
    /// | **ChannelMessage.Read.All** |
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
