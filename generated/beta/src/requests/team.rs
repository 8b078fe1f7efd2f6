// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.team`, by its URL.
    ///
    /// For example `/teams/{team-id}`.
    TeamResource(mg::One<models::Team>)
}

impl TeamResource {
    /// `…/allChannels`: many `channel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Channel.ReadBasic.All**, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All | **Channel.ReadBasic.All**, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All |
    #[inline]
    pub fn all_channels(&self) -> requests::channel::ChannelCollection {
        mg::to(self, "allChannels")
    }

    /// `…/channels`: many `channel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/groups/{id}/team/channels` | **Group.Read.All** | **Group.Read.All** |
    /// | `GET` `/teams/{id}/channels` | **Channel.ReadBasic.All**, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | **ChannelSettings.Read.Group**, Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, ChannelSettings.ReadWrite.Group, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` `/groups/{id}/team/channels/{id}` | **Group.Read.All** | **Group.Read.All** |
    /// | `GET …/{id}` `/teams/{id}/channels/{id}` | **Channel.ReadBasic.All**, **ChannelSettings.ReadWrite.All**, ChannelSettings.Read.All, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | **ChannelSettings.Read.Group**, **ChannelSettings.ReadWrite.Group**, Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, Directory.Read.All, Group.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` | **Channel.Create**, Directory.ReadWrite.All, Group.ReadWrite.All | **Channel.Create.Group**, Channel.Create, Teamwork.Migrate.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `PATCH …/{id}` | **ChannelSettings.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All | **ChannelSettings.ReadWrite.Group**, ChannelSettings.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `DELETE …/{id}` | **Channel.Delete.All**, Directory.ReadWrite.All, Group.ReadWrite.All | **Channel.Delete.Group**, Channel.Delete.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn channels(&self) -> requests::channel::ChannelCollection {
        mg::to(self, "channels")
    }

    /// `…/group`: `group`
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::to(self, "group")
    }

    /// `…/incomingChannels`: many `channel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Channel.ReadBasic.All**, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All | **Channel.ReadBasic.All**, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All |
    /// | `DELETE …/{id}` | **Channel.Delete.All** | **Channel.Delete.All** |
    #[inline]
    pub fn incoming_channels(&self) -> requests::channel::ChannelCollection {
        mg::to(self, "incomingChannels")
    }

    /// `…/installedApps`: many `teamsAppInstallation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsAppInstallation.ReadForTeam**, **TeamsAppInstallation.ReadWriteSelfForTeam**, Directory.Read.All, Group.Read.All, TeamsAppInstallation.ManageSelectedForTeam, TeamsAppInstallation.ReadWriteAndConsentForTeam, TeamsAppInstallation.ReadWriteAndConsentSelfForTeam, TeamsAppInstallation.ReadWriteForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsAppInstallation.Read.Group**, **TeamsAppInstallation.ReadWriteSelfForTeam.All**, Directory.Read.All, Group.Read.All, TeamsAppInstallation.ManageSelectedForTeam.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadForTeam.All, TeamsAppInstallation.ReadWriteAndConsentForTeam.All, TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All, TeamsAppInstallation.ReadWriteForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **TeamsAppInstallation.ReadWriteSelfForTeam**, TeamsAppInstallation.ReadForUser, Directory.Read.All, Group.Read.All, TeamsAppInstallation.ManageSelectedForTeam, TeamsAppInstallation.ReadForTeam, TeamsAppInstallation.ReadWriteAndConsentForTeam, TeamsAppInstallation.ReadWriteAndConsentSelfForTeam, TeamsAppInstallation.ReadWriteForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsAppInstallation.Read.Group**, **TeamsAppInstallation.ReadWriteSelfForTeam.All**, Directory.Read.All, Group.Read.All, TeamsAppInstallation.ManageSelectedForTeam.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadForTeam.All, TeamsAppInstallation.ReadWriteAndConsentForTeam.All, TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All, TeamsAppInstallation.ReadWriteForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All, TeamsAppInstallation.ReadWriteSelfForTeam |
    /// | `POST` | **TeamsAppInstallation.ReadWriteSelfForTeam**, TeamsAppInstallation.ManageSelectedForTeam, TeamsAppInstallation.ReadWriteAndConsentSelfForTeam, TeamsAppInstallation.ReadWriteForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsAppInstallation.ReadWriteSelfForTeam.All**, TeamsAppInstallation.ManageSelectedForTeam.All, TeamsAppInstallation.ReadWriteAndConsentForTeam.All, TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All, TeamsAppInstallation.ReadWriteForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `DELETE …/{id}` | **TeamsAppInstallation.ReadWriteSelfForTeam**, TeamsAppInstallation.ManageSelectedForTeam, TeamsAppInstallation.ReadWriteForTeam, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamsAppInstallation.ReadWriteSelfForTeam.All**, TeamsAppInstallation.ManageSelectedForTeam.All, TeamsAppInstallation.ReadWriteForTeam.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn installed_apps(
        &self,
    ) -> requests::teams_app_installation::TeamsAppInstallationCollection {
        mg::to(self, "installedApps")
    }

    /// `…/members`: many `conversationMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamMember.Read.All**, **TeamMember.ReadWrite.All** | **TeamMember.Read.Group**, **TeamMember.ReadWrite.All**, TeamMember.Read.All |
    /// | `GET …/{id}` | **TeamMember.Read.All**, **TeamMember.ReadWrite.All** | **TeamMember.Read.Group**, **TeamMember.ReadWrite.All**, TeamMember.Read.All |
    /// | `POST` | **TeamMember.ReadWriteNonOwnerRole.All**, TeamMember.ReadWrite.All | **TeamMember.ReadWriteNonOwnerRole.All**, TeamMember.ReadWrite.All |
    /// | `PATCH …/{id}` | **TeamMember.ReadWriteNonOwnerRole.All**, TeamMember.ReadWrite.All | **TeamMember.ReadWriteNonOwnerRole.All**, TeamMember.ReadWrite.All |
    /// | `DELETE …/{id}` | **TeamMember.ReadWriteNonOwnerRole.All**, TeamMember.ReadWrite.All | **TeamMember.ReadWriteNonOwnerRole.All**, TeamMember.ReadWrite.All |
    #[inline]
    pub fn members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "members")
    }

    /// `…/operations`: many `teamsAsyncOperation`
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::teams_async_operation::TeamsAsyncOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/owners`: many `user`
    #[inline]
    pub fn owners(&self) -> requests::user::UserCollection {
        mg::to(self, "owners")
    }

    /// `…/permissionGrants`: many `resourceSpecificPermissionGrant`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ResourceSpecificPermissionGrant.ReadForTeam**, TeamsAppInstallation.ManageSelectedForTeam, TeamsAppInstallation.ReadForTeam, TeamsAppInstallation.ReadWriteForTeam, TeamsAppInstallation.ReadWriteSelfForTeam | **TeamsAppInstallation.Read.Group**, TeamsAppInstallation.ManageSelectedForTeam.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadForTeam.All, TeamsAppInstallation.ReadWriteForTeam.All, TeamsAppInstallation.ReadWriteSelfForTeam.All, ResourceSpecificPermissionGrant.ReadForTeam.All, TeamsApp.Read.Group |
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::to(self, "permissionGrants")
    }

    /// `…/photo`: `profilePhoto`
    #[inline]
    pub fn photo(&self) -> requests::profile_photo::ProfilePhotoResource {
        mg::to(self, "photo")
    }

    /// `…/primaryChannel`: `channel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Channel.ReadBasic.All**, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All | **ChannelSettings.Read.Group**, Channel.ReadBasic.All, ChannelSettings.Read.All, ChannelSettings.ReadWrite.All, ChannelSettings.ReadWrite.Group |
    #[inline]
    pub fn primary_channel(&self) -> requests::channel::ChannelResource {
        mg::to(self, "primaryChannel")
    }

    /// `…/schedule`: `schedule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `PUT` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn schedule(&self) -> requests::schedule::ScheduleResource {
        mg::to(self, "schedule")
    }

    /// `…/tags`: many `teamworkTag`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamworkTag.Read**, TeamworkTag.ReadWrite | **TeamworkTag.Read.All**, TeamworkTag.ReadWrite.All |
    /// | `GET …/{id}` | **TeamworkTag.Read**, TeamworkTag.ReadWrite | **TeamworkTag.Read.All**, TeamworkTag.ReadWrite.All |
    /// | `POST` | **TeamworkTag.ReadWrite** | **TeamworkTag.ReadWrite.All** |
    /// | `PATCH …/{id}` | **TeamworkTag.ReadWrite** | **TeamworkTag.ReadWrite.All** |
    /// | `DELETE …/{id}` | **TeamworkTag.ReadWrite** | **TeamworkTag.ReadWrite.All** |
    #[inline]
    pub fn tags(&self) -> requests::teamwork_tag::TeamworkTagCollection {
        mg::to(self, "tags")
    }

    /// `…/template`: `teamsTemplate`
    #[inline]
    pub fn template(&self) -> requests::teams_template::TeamsTemplateResource {
        mg::to(self, "template")
    }

    /// `…/templateDefinition`: `teamTemplateDefinition`
    #[inline]
    pub fn template_definition(
        &self,
    ) -> requests::team_template_definition::TeamTemplateDefinitionResource {
        mg::to(self, "templateDefinition")
    }

    /// `POST …/archive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamSettings.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamSettings.ReadWrite.Group**, TeamSettings.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<()> {
        mg::Path::action_with(self, "archive", &parameters)
    }

    /// `POST …/clone`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Team.Create**, Directory.ReadWrite.All, Group.ReadWrite.All | **Team.Create**, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn clone(&self, parameters: Clone_) -> mg::Request<()> {
        mg::Path::action_with(self, "clone", &parameters)
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

    /// `POST …/sendActivityNotification`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsActivity.Send** | **TeamsActivity.Send.Group**, TeamsActivity.Send |
    #[inline]
    pub fn send_activity_notification(
        &self,
        parameters: SendActivityNotification,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendActivityNotification", &parameters)
    }

    /// `POST …/unarchive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamSettings.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All | **TeamSettings.ReadWrite.Group**, TeamSettings.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn unarchive(&self) -> mg::Request<()> {
        mg::Path::action(self, "unarchive")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.team`, by its URL.
    ///
    /// For example `/teams`.
    TeamCollection(mg::Many<models::Team, TeamResource>)
}

impl TeamCollection {
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

    /// `GET …/getOpenShifts`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.Read.All**, Schedule.ReadWrite.All | **Schedule.Read.All**, Schedule.ReadWrite.All |
    #[inline]
    pub fn get_open_shifts(&self) -> mg::Request<mg::Page<models::OpenShift>> {
        mg::Path::function(self, "getOpenShifts")
    }

    /// `GET …/getShifts`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.Read.All**, Schedule.ReadWrite.All | **Schedule.Read.All**, Schedule.ReadWrite.All |
    #[inline]
    pub fn get_shifts(&self) -> mg::Request<mg::Page<models::Shift>> {
        mg::Path::function(self, "getShifts")
    }

    /// `GET …/getTimesOff`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.Read.All**, Schedule.ReadWrite.All | **Schedule.Read.All**, Schedule.ReadWrite.All |
    #[inline]
    pub fn get_times_off(&self) -> mg::Request<mg::Page<models::TimeOff>> {
        mg::Path::function(self, "getTimesOff")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.archive`.
    Archive "microsoft.graph.archive" "parameters";
    /// `shouldSetSpoSiteReadOnlyForMembers`: Boolean
    should_set_spo_site_read_only_for_members "shouldSetSpoSiteReadOnlyForMembers": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.clone`.
    Clone_ "microsoft.graph.clone" "parameters";
    /// `classification`: String
    classification "classification": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `mailNickname`: String
    mail_nickname "mailNickname": String,
    /// `partsToClone`: clonableTeamParts, not null
    parts_to_clone "partsToClone" "r": mg::Flags<models::ClonableTeamParts>,
    /// `visibility`: teamVisibilityType, not null
    visibility "visibility" "r": mg::Open<models::TeamVisibilityType>,
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
    /// `recipient`: teamworkNotificationRecipient
    recipient "recipient": mg::Boxed<models::TeamworkNotificationRecipient>,
    /// `teamsAppId`: String
    teams_app_id "teamsAppId": String,
    /// `templateParameters`: Collection(keyValuePair)
    template_parameters "templateParameters": Vec<models::KeyValuePair>,
    /// `topic`: teamworkActivityTopic
    topic "topic": mg::Boxed<models::TeamworkActivityTopic>,
}
