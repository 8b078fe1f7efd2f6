// @generated
use crate::{mg, models, requests};

/// Requests on one [`Channel`](models::Channel): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.teams().id(id).primary_channel()`.
#[derive(Clone, Debug)]
pub struct ChannelResource(mg::One<models::Channel>);

mg::builder! { ChannelResource: mg::One<models::Channel> }

impl ChannelResource {
    /// `…/allMembers`: many [`ConversationMember`](models::ConversationMember).
    ///
    /// Least privileged permission to read: `ChannelMember.Read.All` (delegated),
    /// `ChannelMember.Read.Group` (application).
    #[inline]
    pub fn all_members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::navigate(self, "allMembers")
    }

    /// `…/enabledApps`: many [`TeamsApp`](models::TeamsApp).
    ///
    /// Least privileged permission to read: `TeamsAppInstallation.ReadForTeam` (delegated),
    /// `TeamsAppInstallation.Read.Group` (application).
    #[inline]
    pub fn enabled_apps(&self) -> requests::teams_app::TeamsAppCollection {
        mg::navigate(self, "enabledApps")
    }

    /// `…/filesFolder`: [`DriveItem`](models::DriveItem).
    ///
    /// Least privileged permission to read: `Files.Read.All` (delegated, work account),
    /// `Files.Read` (delegated, personal account), `Files.Read.All` (application). Reference:
    /// [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta
    #[inline]
    pub fn files_folder(&self) -> requests::drive_item::DriveItemResource {
        mg::navigate(self, "filesFolder")
    }

    /// `…/joinedUsers`: many [`ConversationMember`](models::ConversationMember).
    ///
    /// Least privileged permission to read: `ChannelMember.Read.All` (delegated, application).
    #[inline]
    pub fn joined_users(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::navigate(self, "joinedUsers")
    }

    /// `…/members`: many [`ConversationMember`](models::ConversationMember).
    ///
    /// Least privileged permission to read: `ChannelMember.Read.All` (delegated),
    /// `ChannelMember.Read.Group` (application).
    #[inline]
    pub fn members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::navigate(self, "members")
    }

    /// `…/messages`: many [`ChatMessage`](models::ChatMessage).
    ///
    /// Least privileged permission to read: `ChannelMessage.Read.All` (delegated),
    /// `ChannelMessage.Read.Group` (application).
    #[inline]
    pub fn messages(&self) -> requests::chat_message::ChatMessageCollection {
        mg::navigate(self, "messages")
    }

    /// `…/planner`: [`TeamsChannelPlanner`](models::TeamsChannelPlanner).
    #[inline]
    pub fn planner(
        &self,
    ) -> requests::teams_channel_planner::TeamsChannelPlannerResource {
        mg::navigate(self, "planner")
    }

    /// `…/sharedWithTeams`: many [`SharedWithChannelTeamInfo`](models::SharedWithChannelTeamInfo).
    ///
    /// Least privileged permission to read: `ChannelMember.Read.All` (delegated),
    /// `ChannelMember.Read.Group` (application).
    #[inline]
    pub fn shared_with_teams(
        &self,
    ) -> requests::shared_with_channel_team_info::SharedWithChannelTeamInfoCollection {
        mg::navigate(self, "sharedWithTeams")
    }

    /// `…/tabs`: many [`TeamsTab`](models::TeamsTab).
    ///
    /// Least privileged permission to read: `TeamsTab.Read.All` (delegated), `TeamsTab.Read.Group`
    /// (application).
    #[inline]
    pub fn tabs(&self) -> requests::teams_tab::TeamsTabCollection {
        mg::navigate(self, "tabs")
    }

    /// `POST …/archive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `ChannelSettings.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<()> {
        self.raw().action_with("archive", &parameters)
    }

    /// `POST …/completeMigration`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Teamwork.Migrate.All` (application).
    #[inline]
    pub fn complete_migration(&self) -> mg::Request<()> {
        self.raw().action("completeMigration")
    }

    /// `GET …/doesUserHaveAccess(userId=…,tenantId=…,userPrincipalName=…)`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `ChannelMember.Read.All` (delegated),
    /// `ChannelMember.Read.Group` (application).
    #[inline]
    pub fn does_user_have_access(
        &self,
        parameters: DoesUserHaveAccess,
    ) -> mg::Request<bool> {
        self.raw().function_with("doesUserHaveAccess", &parameters)
    }

    /// `POST …/provisionEmail`.
    ///
    /// Returns [`ProvisionChannelEmailResult`](models::ProvisionChannelEmailResult).
    ///
    /// Least privileged permission: `ChannelSettings.ReadWrite.All` (delegated).
    #[inline]
    pub fn provision_email(&self) -> mg::Request<models::ProvisionChannelEmailResult> {
        self.raw().action("provisionEmail")
    }

    /// `POST …/removeEmail`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `ChannelSettings.ReadWrite.All` (delegated).
    #[inline]
    pub fn remove_email(&self) -> mg::Request<()> {
        self.raw().action("removeEmail")
    }

    /// `POST …/startMigration`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Teamwork.Migrate.All` (application).
    #[inline]
    pub fn start_migration(&self, parameters: StartMigration) -> mg::Request<()> {
        self.raw().action_with("startMigration", &parameters)
    }

    /// `POST …/unarchive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `ChannelSettings.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn unarchive(&self) -> mg::Request<()> {
        self.raw().action("unarchive")
    }
}

/// Requests on a collection of [`Channel`](models::Channel): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.teams().id(id).channels()`.
#[derive(Clone, Debug)]
pub struct ChannelCollection(mg::Many<models::Channel, ChannelResource>);

mg::builder! { ChannelCollection: mg::Many<models::Channel, ChannelResource> }

impl ChannelCollection {
    /// `GET …/allMessages`.
    ///
    /// Returns a page of [`ChatMessage`](models::ChatMessage).
    #[inline]
    pub fn all_messages(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        self.raw().function("allMessages")
    }

    /// `GET …/getAllMessages`.
    ///
    /// Returns a page of [`ChatMessage`](models::ChatMessage).
    ///
    /// Least privileged permission: `ChannelMessage.Read.All` (application).
    #[inline]
    pub fn get_all_messages(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        self.raw().function("getAllMessages")
    }

    /// `GET …/getAllRetainedMessages`.
    ///
    /// Returns a page of [`ChatMessage`](models::ChatMessage).
    ///
    /// Least privileged permission: `ChannelMessage.Read.All` (application).
    #[inline]
    pub fn get_all_retained_messages(
        &self,
    ) -> mg::Request<mg::Page<models::ChatMessage>> {
        self.raw().function("getAllRetainedMessages")
    }
}

/// Parameters of [`ChannelResource::archive`].
pub struct Archive {
    /// `shouldSetSpoSiteReadOnlyForMembers`.
    pub should_set_spo_site_read_only_for_members: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Archive: "microsoft.graph.archive", parameters;
    should_set_spo_site_read_only_for_members: "shouldSetSpoSiteReadOnlyForMembers",
}

/// Parameters of [`ChannelResource::does_user_have_access`].
pub struct DoesUserHaveAccess {
    /// `tenantId`. Optional.
    pub tenant_id: mg::Field<String>,
    /// `userId`. Optional.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`. Optional.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DoesUserHaveAccess: "microsoft.graph.doesUserHaveAccess", parameters;
    tenant_id: "tenantId" optional,
    user_id: "userId" optional,
    user_principal_name: "userPrincipalName" optional,
}

/// Parameters of [`ChannelResource::start_migration`].
pub struct StartMigration {
    /// `conversationCreationDateTime`.
    pub conversation_creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StartMigration: "microsoft.graph.startMigration", parameters;
    conversation_creation_date_time: "conversationCreationDateTime",
}
