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
    #[inline]
    pub fn all_channels(&self) -> requests::channel::ChannelCollection {
        mg::to(self, "allChannels")
    }

    /// `…/channels`: many `channel`
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
    #[inline]
    pub fn incoming_channels(&self) -> requests::channel::ChannelCollection {
        mg::to(self, "incomingChannels")
    }

    /// `…/installedApps`: many `teamsAppInstallation`
    #[inline]
    pub fn installed_apps(
        &self,
    ) -> requests::teams_app_installation::TeamsAppInstallationCollection {
        mg::to(self, "installedApps")
    }

    /// `…/members`: many `conversationMember`
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
    #[inline]
    pub fn primary_channel(&self) -> requests::channel::ChannelResource {
        mg::to(self, "primaryChannel")
    }

    /// `…/schedule`: `schedule`
    #[inline]
    pub fn schedule(&self) -> requests::schedule::ScheduleResource {
        mg::to(self, "schedule")
    }

    /// `…/tags`: many `teamworkTag`
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
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<()> {
        mg::Path::action_with(self, "archive", &parameters)
    }

    /// `POST …/clone`
    #[inline]
    pub fn clone(&self, parameters: Clone_) -> mg::Request<()> {
        mg::Path::action_with(self, "clone", &parameters)
    }

    /// `POST …/completeMigration`
    #[inline]
    pub fn complete_migration(&self) -> mg::Request<()> {
        mg::Path::action(self, "completeMigration")
    }

    /// `POST …/sendActivityNotification`
    #[inline]
    pub fn send_activity_notification(
        &self,
        parameters: SendActivityNotification,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendActivityNotification", &parameters)
    }

    /// `POST …/unarchive`
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
    #[inline]
    pub fn get_open_shifts(&self) -> mg::Request<mg::Page<models::OpenShift>> {
        mg::Path::function(self, "getOpenShifts")
    }

    /// `GET …/getShifts`
    #[inline]
    pub fn get_shifts(&self) -> mg::Request<mg::Page<models::Shift>> {
        mg::Path::function(self, "getShifts")
    }

    /// `GET …/getTimesOff`
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
