// @generated
use crate::{mg, models, requests};

/// Requests on one [`Team`](models::Team): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.teams().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamResource(mg::One<models::Team>);

mg::builder! { TeamResource: mg::One<models::Team> }

impl TeamResource {
    /// `…/allChannels`: many [`Channel`](models::Channel).
    ///
    /// Least privileged permission to read: `Channel.ReadBasic.All` (delegated, application).
    #[inline]
    pub fn all_channels(&self) -> requests::channel::ChannelCollection {
        mg::navigate(self, "allChannels")
    }

    /// `…/channels`: many [`Channel`](models::Channel).
    #[inline]
    pub fn channels(&self) -> requests::channel::ChannelCollection {
        mg::navigate(self, "channels")
    }

    /// `…/group`: [`Group`](models::Group).
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::navigate(self, "group")
    }

    /// `…/incomingChannels`: many [`Channel`](models::Channel).
    ///
    /// Least privileged permission to read: `Channel.ReadBasic.All` (delegated, application).
    #[inline]
    pub fn incoming_channels(&self) -> requests::channel::ChannelCollection {
        mg::navigate(self, "incomingChannels")
    }

    /// `…/installedApps`: many [`TeamsAppInstallation`](models::TeamsAppInstallation).
    ///
    /// Least privileged permission to read: `TeamsAppInstallation.ReadForTeam` (delegated),
    /// `TeamsAppInstallation.Read.Group` (application).
    #[inline]
    pub fn installed_apps(
        &self,
    ) -> requests::teams_app_installation::TeamsAppInstallationCollection {
        mg::navigate(self, "installedApps")
    }

    /// `…/members`: many [`ConversationMember`](models::ConversationMember).
    ///
    /// Least privileged permission to read: `TeamMember.Read.All` (delegated),
    /// `TeamMember.Read.Group` (application).
    #[inline]
    pub fn members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::navigate(self, "members")
    }

    /// `…/operations`: many [`TeamsAsyncOperation`](models::TeamsAsyncOperation).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::teams_async_operation::TeamsAsyncOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/owners`: many [`User`](models::User).
    #[inline]
    pub fn owners(&self) -> requests::user::UserCollection {
        mg::navigate(self, "owners")
    }

    /// `…/permissionGrants`: many
    /// [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant).
    ///
    /// Least privileged permission to read: `ResourceSpecificPermissionGrant.ReadForTeam`
    /// (delegated), `TeamsAppInstallation.Read.Group` (application).
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::navigate(self, "permissionGrants")
    }

    /// `…/photo`: [`ProfilePhoto`](models::ProfilePhoto).
    #[inline]
    pub fn photo(&self) -> requests::profile_photo::ProfilePhotoResource {
        mg::navigate(self, "photo")
    }

    /// `…/primaryChannel`: [`Channel`](models::Channel).
    ///
    /// Least privileged permission to read: `Channel.ReadBasic.All` (delegated),
    /// `ChannelSettings.Read.Group` (application).
    #[inline]
    pub fn primary_channel(&self) -> requests::channel::ChannelResource {
        mg::navigate(self, "primaryChannel")
    }

    /// `…/schedule`: [`Schedule`](models::Schedule).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn schedule(&self) -> requests::schedule::ScheduleResource {
        mg::navigate(self, "schedule")
    }

    /// `…/tags`: many [`TeamworkTag`](models::TeamworkTag).
    ///
    /// Least privileged permission to read: `TeamworkTag.Read` (delegated), `TeamworkTag.Read.All`
    /// (application).
    #[inline]
    pub fn tags(&self) -> requests::teamwork_tag::TeamworkTagCollection {
        mg::navigate(self, "tags")
    }

    /// `…/template`: [`TeamsTemplate`](models::TeamsTemplate).
    #[inline]
    pub fn template(&self) -> requests::teams_template::TeamsTemplateResource {
        mg::navigate(self, "template")
    }

    /// `…/templateDefinition`: [`TeamTemplateDefinition`](models::TeamTemplateDefinition).
    #[inline]
    pub fn template_definition(
        &self,
    ) -> requests::team_template_definition::TeamTemplateDefinitionResource {
        mg::navigate(self, "templateDefinition")
    }

    /// `POST …/archive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamSettings.ReadWrite.All` (delegated),
    /// `TeamSettings.ReadWrite.Group` (application).
    #[inline]
    pub fn archive(&self, parameters: Archive) -> mg::Request<()> {
        self.raw().action_with("archive", &parameters)
    }

    /// `POST …/clone`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Team.Create` (delegated, application).
    #[inline]
    pub fn clone(&self, parameters: impl Into<Clone_>) -> mg::Request<()> {
        self.raw().action_with("clone", &parameters.into())
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

    /// `POST …/sendActivityNotification`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamsActivity.Send` (delegated), `TeamsActivity.Send.Group`
    /// (application).
    #[inline]
    pub fn send_activity_notification(
        &self,
        parameters: SendActivityNotification,
    ) -> mg::Request<()> {
        self.raw().action_with("sendActivityNotification", &parameters)
    }

    /// `POST …/unarchive`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamSettings.ReadWrite.All` (delegated),
    /// `TeamSettings.ReadWrite.Group` (application).
    #[inline]
    pub fn unarchive(&self) -> mg::Request<()> {
        self.raw().action("unarchive")
    }
}

/// Requests on a collection of [`Team`](models::Team): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.teams()`.
#[derive(Clone, Debug)]
pub struct TeamCollection(mg::Many<models::Team, TeamResource>);

mg::builder! { TeamCollection: mg::Many<models::Team, TeamResource> }

impl TeamCollection {
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
    #[inline]
    pub fn get_all_messages(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        self.raw().function("getAllMessages")
    }

    /// `GET …/getOpenShifts`.
    ///
    /// Returns a page of [`OpenShift`](models::OpenShift).
    ///
    /// Least privileged permission: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn get_open_shifts(&self) -> mg::Request<mg::Page<models::OpenShift>> {
        self.raw().function("getOpenShifts")
    }

    /// `GET …/getShifts`.
    ///
    /// Returns a page of [`Shift`](models::Shift).
    ///
    /// Least privileged permission: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn get_shifts(&self) -> mg::Request<mg::Page<models::Shift>> {
        self.raw().function("getShifts")
    }

    /// `GET …/getTimesOff`.
    ///
    /// Returns a page of [`TimeOff`](models::TimeOff).
    ///
    /// Least privileged permission: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn get_times_off(&self) -> mg::Request<mg::Page<models::TimeOff>> {
        self.raw().function("getTimesOff")
    }
}

/// Parameters of [`TeamResource::archive`].
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

/// Parameters of [`TeamResource::clone`].
///
/// A call can pass the pair of `visibility` and `parts_to_clone` alone.
pub struct Clone_ {
    /// `classification`.
    pub classification: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `mailNickname`.
    pub mail_nickname: mg::Field<String>,
    /// `partsToClone`. Required.
    pub parts_to_clone: mg::Field<mg::Flags<models::ClonableTeamParts>>,
    /// `visibility`. Required.
    pub visibility: mg::Field<mg::Open<models::TeamVisibilityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Clone_: "microsoft.graph.clone", parameters;
    classification: "classification",
    description: "description",
    display_name: "displayName",
    mail_nickname: "mailNickname",
    parts_to_clone: "partsToClone" required,
    visibility: "visibility" required,
}

mg::required_parameters! {
    Clone_;
    visibility: mg::Open<models::TeamVisibilityType>,
    parts_to_clone: mg::Flags<models::ClonableTeamParts>,
}

/// Parameters of [`TeamResource::send_activity_notification`].
pub struct SendActivityNotification {
    /// `activityType`.
    pub activity_type: mg::Field<String>,
    /// `chainId`.
    pub chain_id: mg::Field<i64>,
    /// `iconId`.
    pub icon_id: mg::Field<String>,
    /// `previewText`.
    pub preview_text: mg::Field<mg::Boxed<models::ItemBody>>,
    /// `recipient`.
    pub recipient: mg::Field<mg::Boxed<models::TeamworkNotificationRecipient>>,
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
    recipient: "recipient",
    teams_app_id: "teamsAppId",
    template_parameters: "templateParameters",
    topic: "topic",
}
