// @generated
use crate::{mg, models, requests};

/// Requests on one [`Group`](models::Group): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.groups().id(id)`.
#[derive(Clone, Debug)]
pub struct GroupResource(
    mg::One<models::Group, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { GroupResource: mg::One<models::Group, requests::directory_object::DirectoryObjectResource> }

impl GroupResource {
    /// `…/acceptedSenders`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `Group.Read.All` (delegated). Reference: [list], [add],
    /// [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-acceptedsenders?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/group-post-acceptedsenders?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/group-delete-acceptedsenders?view=graph-rest-beta
    #[inline]
    pub fn accepted_senders(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::directory_object::DirectoryObjectCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "acceptedSenders")
    }

    /// `…/appRoleAssignments`: many [`AppRoleAssignment`](models::AppRoleAssignment).
    ///
    /// Least privileged permission to read: `AppRoleAssignment.ReadWrite.All` (delegated),
    /// `Directory.Read.All` (application). Reference: [list], [create], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-approleassignments?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/group-post-approleassignments?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/group-delete-approleassignments?view=graph-rest-beta
    #[inline]
    pub fn app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::navigate(self, "appRoleAssignments")
    }

    /// `…/calendar`: [`Calendar`](models::Calendar).
    ///
    /// Not available here: `delete`.
    ///
    /// Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta
    #[inline]
    pub fn calendar(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::calendar::CalendarResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "calendar")
    }

    /// `…/calendarView`: many [`Event`](models::Event).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Group.Read.All` (delegated, work account),
    /// `Calendars.ReadBasic` (delegated, personal account), `Calendars.ReadBasic` (application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-calendarview?view=graph-rest-beta
    #[inline]
    pub fn calendar_view(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::event::EventCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "calendarView")
    }

    /// `…/cloudLicensing`: [`GroupCloudLicensing`](models::cloud_licensing::GroupCloudLicensing).
    #[inline]
    pub fn cloud_licensing(
        &self,
    ) -> requests::cloud_licensing::group_cloud_licensing::GroupCloudLicensingResource {
        mg::navigate(self, "cloudLicensing")
    }

    /// `…/conversations`: many [`Conversation`](models::Conversation).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `Group-Conversation.Read.All` (delegated, application).
    /// Reference: [list], [get], [create], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-conversations?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/group-get-conversation?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/group-post-conversations?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/group-delete-conversation?view=graph-rest-beta
    #[inline]
    pub fn conversations(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::conversation::ConversationCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "conversations")
    }

    /// `…/createdOnBehalfOf`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn created_on_behalf_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "createdOnBehalfOf")
    }

    /// `…/drive`: [`Drive`](models::Drive).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application). Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::navigate(self, "drive")
    }

    /// `…/drives`: many [`Drive`](models::Drive).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-beta
    #[inline]
    pub fn drives(&self) -> requests::drive::DriveCollection {
        mg::navigate(self, "drives")
    }

    /// `…/endpoints`: many [`Endpoint`](models::Endpoint).
    ///
    /// Least privileged permission to read: `Group.Read.All` (delegated, application). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-endpoints?view=graph-rest-beta
    #[inline]
    pub fn endpoints(&self) -> requests::endpoint::EndpointCollection {
        mg::navigate(self, "endpoints")
    }

    /// `…/events`: many [`Event`](models::Event).
    ///
    /// Least privileged permission to read: `Group.Read.All` (delegated). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-events?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/group-post-events?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-beta
    #[inline]
    pub fn events(&self) -> requests::event::EventCollection {
        mg::navigate(self, "events")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/groupLifecyclePolicies`: many [`GroupLifecyclePolicy`](models::GroupLifecyclePolicy).
    ///
    /// Least privileged permission to read: `Directory.Read.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-grouplifecyclepolicies?view=graph-rest-beta
    #[inline]
    pub fn group_lifecycle_policies(
        &self,
    ) -> requests::group_lifecycle_policy::GroupLifecyclePolicyCollection {
        mg::navigate(self, "groupLifecyclePolicies")
    }

    /// `…/memberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `GroupMember.ReadBasic.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-memberof?view=graph-rest-beta
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "memberOf")
    }

    /// `…/members`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `GroupMember.ReadBasic.All` (delegated, application).
    /// Reference: [list], [add], [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-beta
    #[inline]
    pub fn members(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "members")
    }

    /// `…/membersWithLicenseErrors`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn members_with_license_errors(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "membersWithLicenseErrors")
    }

    /// `…/onPremisesSyncBehavior`: [`OnPremisesSyncBehavior`](models::OnPremisesSyncBehavior).
    ///
    /// Least privileged permission to read: `Group-OnPremisesSyncBehavior.ReadWrite.All`
    /// (delegated, application).
    #[inline]
    pub fn on_premises_sync_behavior(
        &self,
    ) -> requests::on_premises_sync_behavior::OnPremisesSyncBehaviorResource {
        mg::navigate(self, "onPremisesSyncBehavior")
    }

    /// `…/onenote`: [`Onenote`](models::Onenote).
    #[inline]
    pub fn onenote(&self) -> requests::onenote::OnenoteResource {
        mg::navigate(self, "onenote")
    }

    /// `…/owners`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `GroupMember.Read.All` (delegated, application).
    /// Reference: [list], [add], [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-owners?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/group-post-owners?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/group-delete-owners?view=graph-rest-beta
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "owners")
    }

    /// `…/permissionGrants`: many
    /// [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant).
    ///
    /// Least privileged permission to read: `GroupMember.Read.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-permissiongrants?view=graph-rest-beta
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::navigate(self, "permissionGrants")
    }

    /// `…/photo`: [`ProfilePhoto`](models::ProfilePhoto).
    ///
    /// Least privileged permission to read: `ProfilePhoto.Read.All` (delegated, application).
    #[inline]
    pub fn photo(&self) -> requests::profile_photo::ProfilePhotoResource {
        mg::navigate(self, "photo")
    }

    /// `…/photos`: many [`ProfilePhoto`](models::ProfilePhoto).
    ///
    /// Not available here: `create`, `update`, `delete` and `count`.
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-photos?view=graph-rest-beta
    #[inline]
    pub fn photos(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::profile_photo::ProfilePhotoCollection,
        (
            mg::capabilities::NoCreate,
            mg::capabilities::NoUpdate,
            mg::capabilities::NoDelete,
            mg::capabilities::NoCount,
        ),
    > {
        mg::navigate(self, "photos")
    }

    /// `…/planner`: [`PlannerGroup`](models::PlannerGroup).
    #[inline]
    pub fn planner(&self) -> requests::planner_group::PlannerGroupResource {
        mg::navigate(self, "planner")
    }

    /// `…/rejectedSenders`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `Group.Read.All` (delegated). Reference: [list], [add],
    /// [remove].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-rejectedsenders?view=graph-rest-beta
    /// [add]: https://learn.microsoft.com/graph/api/group-post-rejectedsenders?view=graph-rest-beta
    /// [remove]: https://learn.microsoft.com/graph/api/group-delete-rejectedsenders?view=graph-rest-beta
    #[inline]
    pub fn rejected_senders(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::directory_object::DirectoryObjectCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "rejectedSenders")
    }

    /// `…/settings`: many [`DirectorySetting`](models::DirectorySetting).
    ///
    /// Least privileged permission to read: `GroupSettings.Read.All` (delegated, application).
    /// Reference: [create].
    ///
    /// [create]: https://learn.microsoft.com/graph/api/group-post-settings?view=graph-rest-beta
    #[inline]
    pub fn settings(&self) -> requests::directory_setting::DirectorySettingCollection {
        mg::navigate(self, "settings")
    }

    /// `…/sites`: many [`Site`](models::Site).
    ///
    /// Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/site-get?view=graph-rest-beta
    #[inline]
    pub fn sites(&self) -> requests::site::SiteCollection {
        mg::navigate(self, "sites")
    }

    /// `…/team`: [`Team`](models::Team).
    ///
    /// Least privileged permission to read: `Group.Read.All` (delegated, application).
    #[inline]
    pub fn team(&self) -> requests::team::TeamResource {
        mg::navigate(self, "team")
    }

    /// `…/threads`: many [`ConversationThread`](models::ConversationThread).
    ///
    /// Least privileged permission to read: `Group-Conversation.Read.All` (delegated, application).
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-threads?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/group-get-thread?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/group-post-threads?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/group-update-thread?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/group-delete-thread?view=graph-rest-beta
    #[inline]
    pub fn threads(
        &self,
    ) -> requests::conversation_thread::ConversationThreadCollection {
        mg::navigate(self, "threads")
    }

    /// `…/transitiveMemberOf`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `GroupMember.ReadBasic.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-transitivememberof?view=graph-rest-beta
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "transitiveMemberOf")
    }

    /// `…/transitiveMembers`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `GroupMember.ReadBasic.All` (delegated, application).
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/group-list-transitivemembers?view=graph-rest-beta
    #[inline]
    pub fn transitive_members(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "transitiveMembers")
    }

    /// `POST …/addFavorite`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Group.ReadWrite.All` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-addfavorite?view=graph-rest-beta
    #[inline]
    pub fn add_favorite(&self) -> mg::Request<()> {
        self.raw().action("addFavorite")
    }

    /// `POST …/assignLicense`.
    ///
    /// Returns 202 with [`Group`](models::Group).
    ///
    /// Least privileged permission: `LicenseAssignment.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-beta
    #[inline]
    pub fn assign_license(
        &self,
        parameters: impl Into<AssignLicense>,
    ) -> mg::Request<models::Group> {
        self.raw().action_with("assignLicense", &parameters.into())
    }

    /// `POST …/checkGrantedPermissionsForApp`.
    ///
    /// Returns a page of
    /// [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant).
    #[inline]
    pub fn check_granted_permissions_for_app(
        &self,
    ) -> mg::Request<mg::Page<models::ResourceSpecificPermissionGrant>> {
        self.raw().action("checkGrantedPermissionsForApp")
    }

    /// `POST …/deletePasswordSingleSignOnCredentials`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn delete_password_single_sign_on_credentials(
        &self,
        parameters: impl Into<DeletePasswordSingleSignOnCredentials>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with("deletePasswordSingleSignOnCredentials", &parameters.into())
    }

    /// `POST …/evaluateDynamicMembership`.
    ///
    /// Returns 200 with
    /// [`EvaluateDynamicMembershipResult`](models::EvaluateDynamicMembershipResult).
    ///
    /// No kind of sign-in is supported. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta
    #[inline]
    pub fn evaluate_dynamic_membership(
        &self,
        parameters: EvaluateDynamicMembership,
    ) -> mg::Request<models::EvaluateDynamicMembershipResult> {
        self.raw().action_with("evaluateDynamicMembership", &parameters)
    }

    /// `POST …/getPasswordSingleSignOnCredentials`.
    ///
    /// Returns a page of
    /// [`PasswordSingleSignOnCredentialSet`](models::PasswordSingleSignOnCredentialSet).
    ///
    /// Least privileged permission: `Directory.AccessAsUser.All` (delegated).
    #[inline]
    pub fn get_password_single_sign_on_credentials(
        &self,
    ) -> mg::Request<mg::Page<models::PasswordSingleSignOnCredentialSet>> {
        self.raw().action("getPasswordSingleSignOnCredentials")
    }

    /// `POST …/removeFavorite`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Group.ReadWrite.All` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-removefavorite?view=graph-rest-beta
    #[inline]
    pub fn remove_favorite(&self) -> mg::Request<()> {
        self.raw().action("removeFavorite")
    }

    /// `POST …/renew`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Group.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn renew(&self) -> mg::Request<()> {
        self.raw().action("renew")
    }

    /// `POST …/resetUnseenCount`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Group.ReadWrite.All` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-resetunseencount?view=graph-rest-beta
    #[inline]
    pub fn reset_unseen_count(&self) -> mg::Request<()> {
        self.raw().action("resetUnseenCount")
    }

    /// `POST …/retryServiceProvisioning`.
    ///
    /// Returns no body.
    #[inline]
    pub fn retry_service_provisioning(&self) -> mg::Request<()> {
        self.raw().action("retryServiceProvisioning")
    }

    /// `POST …/subscribeByMail`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Group.ReadWrite.All` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-subscribebymail?view=graph-rest-beta
    #[inline]
    pub fn subscribe_by_mail(&self) -> mg::Request<()> {
        self.raw().action("subscribeByMail")
    }

    /// `POST …/unsubscribeByMail`.
    ///
    /// Returns 200 without a body.
    ///
    /// Least privileged permission: `Group.ReadWrite.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-unsubscribebymail?view=graph-rest-beta
    #[inline]
    pub fn unsubscribe_by_mail(&self) -> mg::Request<()> {
        self.raw().action("unsubscribeByMail")
    }

    /// `POST …/validateProperties`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Group.Read.All` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-validateproperties?view=graph-rest-beta
    #[inline]
    pub fn validate_properties(
        &self,
        parameters: ValidateProperties,
    ) -> mg::Request<()> {
        self.raw().action_with("validateProperties", &parameters)
    }
}

/// Requests on a collection of [`Group`](models::Group): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.groups()`.
#[derive(Clone, Debug)]
pub struct GroupCollection(
    mg::Many<
        models::Group,
        GroupResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { GroupCollection: mg::Many<models::Group, GroupResource, requests::directory_object::DirectoryObjectCollection> }

impl GroupCollection {
    /// `…(uniqueName={uniqueName})`: the one with this key.
    #[inline]
    pub fn by_unique_name(&self, unique_name: impl Into<mg::Key>) -> GroupResource {
        self.raw().alternate_key(&[("uniqueName", unique_name.into())]).into_builder()
    }

    /// `GET …/delta`.
    ///
    /// Returns 200 with a page of [`Group`](models::Group).
    ///
    /// Least privileged permission: `Group-NestingSupport.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-delta?view=graph-rest-beta
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Group>> {
        self.raw().function("delta")
    }

    /// `POST …/evaluateDynamicMembership`.
    ///
    /// Returns 200 with
    /// [`EvaluateDynamicMembershipResult`](models::EvaluateDynamicMembershipResult).
    ///
    /// No kind of sign-in is supported. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta
    #[inline]
    pub fn evaluate_dynamic_membership(
        &self,
        parameters: EvaluateDynamicMembershipOnCollection,
    ) -> mg::Request<models::EvaluateDynamicMembershipResult> {
        self.raw().action_with("evaluateDynamicMembership", &parameters)
    }
}

/// Parameters of [`GroupResource::assign_license`].
///
/// A call can pass the pair of `add_licenses` and `remove_licenses` alone.
pub struct AssignLicense {
    /// `addLicenses`.
    pub add_licenses: mg::Field<Vec<models::AssignedLicense>>,
    /// `removeLicenses`.
    pub remove_licenses: mg::Field<Vec<mg::Guid>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignLicense: "microsoft.graph.assignLicense", parameters;
    add_licenses: "addLicenses" required,
    remove_licenses: "removeLicenses" required,
}

mg::required_parameters! {
    AssignLicense;
    add_licenses: Vec<models::AssignedLicense>,
    remove_licenses: Vec<mg::Guid>,
}

/// Parameters of [`GroupResource::delete_password_single_sign_on_credentials`].
///
/// A call can pass `id` alone.
pub struct DeletePasswordSingleSignOnCredentials {
    /// `id`. Required.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeletePasswordSingleSignOnCredentials: "microsoft.graph.deletePasswordSingleSignOnCredentials", parameters;
    id: "id" required,
}

mg::required_parameters! {
    DeletePasswordSingleSignOnCredentials;
    id: String,
}

/// Parameters of [`GroupResource::evaluate_dynamic_membership`].
pub struct EvaluateDynamicMembership {
    /// `memberId`.
    pub member_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateDynamicMembership: "microsoft.graph.evaluateDynamicMembership", parameters;
    member_id: "memberId",
}

/// Parameters of [`GroupResource::validate_properties`].
pub struct ValidateProperties {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `mailNickname`.
    pub mail_nickname: mg::Field<String>,
    /// `onBehalfOfUserId`.
    pub on_behalf_of_user_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidateProperties: "microsoft.graph.validateProperties", parameters;
    display_name: "displayName",
    mail_nickname: "mailNickname",
    on_behalf_of_user_id: "onBehalfOfUserId",
}

/// Parameters of [`GroupCollection::evaluate_dynamic_membership`].
pub struct EvaluateDynamicMembershipOnCollection {
    /// `memberId`.
    pub member_id: mg::Field<String>,
    /// `membershipRule`.
    pub membership_rule: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateDynamicMembershipOnCollection: "microsoft.graph.evaluateDynamicMembership", parameters;
    member_id: "memberId",
    membership_rule: "membershipRule",
}
