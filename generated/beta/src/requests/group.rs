// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.group`, by its URL.
    ///
    /// For example `/groups/{group-id}`.
    GroupResource(mg::One<models::Group, requests::directory_object::DirectoryObjectResource>)
}

impl GroupResource {
    /// `…/acceptedSenders`: many `directoryObject`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Group.Read.All**, **Group.ReadWrite.All** |
    /// | `POST` | **Group.ReadWrite.All** |
    /// | `DELETE` | **Group.ReadWrite.All** |
    #[inline]
    pub fn accepted_senders(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "acceptedSenders")
    }

    /// `…/appRoleAssignments`: many `appRoleAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AppRoleAssignment.ReadWrite.All**, **Directory.Read.All**, Directory.ReadWrite.All | **Directory.Read.All**, **AppRoleAssignment.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `POST` | **AppRoleAssignment.ReadWrite.All** | **AppRoleAssignment.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AppRoleAssignment.ReadWrite.All** | **AppRoleAssignment.ReadWrite.All** |
    #[inline]
    pub fn app_role_assignments(
        &self,
    ) -> requests::app_role_assignment::AppRoleAssignmentCollection {
        mg::to(self, "appRoleAssignments")
    }

    /// `…/calendar`: `calendar`
    #[inline]
    pub fn calendar(&self) -> requests::calendar::CalendarResource {
        mg::to(self, "calendar")
    }

    /// `…/calendarView`: many `event`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Group.Read.All**, Calendars.Read, Calendars.ReadBasic, Calendars.ReadWrite, Group.ReadWrite.All | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.ReadBasic**, Calendars.ReadWrite, Calendars.Read |
    #[inline]
    pub fn calendar_view(&self) -> requests::event::EventCollection {
        mg::to(self, "calendarView")
    }

    /// `…/cloudLicensing`: `microsoft.graph.cloudLicensing.groupCloudLicensing`
    #[inline]
    pub fn cloud_licensing(
        &self,
    ) -> requests::cloud_licensing::group_cloud_licensing::GroupCloudLicensingResource {
        mg::to(self, "cloudLicensing")
    }

    /// `…/conversations`: many `conversation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Group-Conversation.Read.All**, Group-Conversation.ReadWrite.All, Group.Read.All, Group.ReadWrite.All | **Group-Conversation.Read.All**, Group.Read.All, Group-Conversation.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **Group-Conversation.Read.All**, **Group-Conversation.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Group-Conversation.Read.All**, **Group-Conversation.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All |
    /// | `POST` | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | – |
    /// | `DELETE …/{id}` | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All |
    #[inline]
    pub fn conversations(&self) -> requests::conversation::ConversationCollection {
        mg::to(self, "conversations")
    }

    /// `…/createdOnBehalfOf`: `directoryObject`
    #[inline]
    pub fn created_on_behalf_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "createdOnBehalfOf")
    }

    /// `…/drive`: `drive`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::to(self, "drive")
    }

    /// `…/drives`: many `drive`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn drives(&self) -> requests::drive::DriveCollection {
        mg::to(self, "drives")
    }

    /// `…/endpoints`: many `endpoint`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Group.Read.All**, Group.ReadWrite.All | **Group.Read.All**, Group.ReadWrite.All |
    /// | `GET …/{id}` | **Group.Read.All**, Group.ReadWrite.All | **Group.Read.All**, Group.ReadWrite.All |
    #[inline]
    pub fn endpoints(&self) -> requests::endpoint::EndpointCollection {
        mg::to(self, "endpoints")
    }

    /// `…/events`: many `event`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Group.Read.All**, **Group.ReadWrite.All** | – | – |
    /// | `GET …/{id}` | **Calendars.ReadBasic**, Calendars.Read, Group.Read.All, Group.ReadWrite.All | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read |
    /// | `POST` | **Group.ReadWrite.All** | – | – |
    /// | `PATCH …/{id}` | **Calendars.ReadWrite**, Group.ReadWrite.All | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `DELETE …/{id}` | **Calendars.ReadWrite**, Group.ReadWrite.All | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn events(&self) -> requests::event::EventCollection {
        mg::to(self, "events")
    }

    /// `…/extensions`: many `extension`
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/groupLifecyclePolicies`: many `groupLifecyclePolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Directory.Read.All**, Directory.ReadWrite.All | **Directory.Read.All**, Directory.ReadWrite.All |
    #[inline]
    pub fn group_lifecycle_policies(
        &self,
    ) -> requests::group_lifecycle_policy::GroupLifecyclePolicyCollection {
        mg::to(self, "groupLifecyclePolicies")
    }

    /// `…/memberOf`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupMember.ReadBasic.All**, Group.ReadBasic.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, Directory.ReadWrite.All | **GroupMember.ReadBasic.All**, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "memberOf")
    }

    /// `…/members`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupMember.ReadBasic.All**, Group.ReadBasic.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, Group.ReadWrite.All, GroupMember.ReadWrite.All | **GroupMember.ReadBasic.All**, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, Group.ReadWrite.All, GroupMember.ReadWrite.All |
    /// | `DELETE …/{id}` | **GroupMember.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All | **GroupMember.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn members(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "members")
    }

    /// `…/membersWithLicenseErrors`: many `directoryObject`
    #[inline]
    pub fn members_with_license_errors(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "membersWithLicenseErrors")
    }

    /// `…/onPremisesSyncBehavior`: `onPremisesSyncBehavior`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Group-OnPremisesSyncBehavior.ReadWrite.All** | **Group-OnPremisesSyncBehavior.ReadWrite.All** |
    /// | `PATCH` | **Group-OnPremisesSyncBehavior.ReadWrite.All** | **Group-OnPremisesSyncBehavior.ReadWrite.All** |
    #[inline]
    pub fn on_premises_sync_behavior(
        &self,
    ) -> requests::on_premises_sync_behavior::OnPremisesSyncBehaviorResource {
        mg::to(self, "onPremisesSyncBehavior")
    }

    /// `…/onenote`: `onenote`
    #[inline]
    pub fn onenote(&self) -> requests::onenote::OnenoteResource {
        mg::to(self, "onenote")
    }

    /// `…/owners`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupMember.Read.All**, **Group.ReadWrite.All**, Directory.Read.All, Group.Read.All, GroupMember.ReadWrite.All | **GroupMember.Read.All**, **Group.ReadWrite.All**, Directory.Read.All, Group.Read.All, GroupMember.ReadWrite.All |
    /// | `POST` | **Group.ReadWrite.All**, Directory.ReadWrite.All | **Group.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Group.ReadWrite.All**, Directory.ReadWrite.All | **Group.ReadWrite.All**, Directory.ReadWrite.All |
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "owners")
    }

    /// `…/permissionGrants`: many `resourceSpecificPermissionGrant`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupMember.Read.All**, Group.Read.All, Group.ReadWrite.All, GroupMember.ReadWrite.All | **GroupMember.Read.All**, Group.Read.All, Group.ReadWrite.All, GroupMember.ReadWrite.All |
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::to(self, "permissionGrants")
    }

    /// `…/photo`: `profilePhoto`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ProfilePhoto.Read.All**, Group.Read.All, ProfilePhoto.ReadWrite.All | **ProfilePhoto.Read.All**, Group.Read.All, ProfilePhoto.ReadWrite.All |
    /// | `PATCH` | **ProfilePhoto.ReadWrite.All**, Group.ReadWrite.All | **ProfilePhoto.ReadWrite.All**, Group.ReadWrite.All |
    /// | `PUT` | **ProfilePhoto.ReadWrite.All**, Group.ReadWrite.All | **ProfilePhoto.ReadWrite.All**, Group.ReadWrite.All |
    /// | `DELETE` | **ProfilePhoto.ReadWrite.All**, Group.ReadWrite.All | **ProfilePhoto.ReadWrite.All**, Group.ReadWrite.All |
    #[inline]
    pub fn photo(&self) -> requests::profile_photo::ProfilePhotoResource {
        mg::to(self, "photo")
    }

    /// `…/photos`: many `profilePhoto`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ProfilePhoto.Read.All**, Group.Read.All, ProfilePhoto.ReadWrite.All | **ProfilePhoto.Read.All**, Group.Read.All, ProfilePhoto.ReadWrite.All |
    /// | `GET …/{id}` | **ProfilePhoto.Read.All**, Group.Read.All, ProfilePhoto.ReadWrite.All | **ProfilePhoto.Read.All**, Group.Read.All, ProfilePhoto.ReadWrite.All |
    #[inline]
    pub fn photos(&self) -> requests::profile_photo::ProfilePhotoCollection {
        mg::to(self, "photos")
    }

    /// `…/planner`: `plannerGroup`
    #[inline]
    pub fn planner(&self) -> requests::planner_group::PlannerGroupResource {
        mg::to(self, "planner")
    }

    /// `…/rejectedSenders`: many `directoryObject`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Group.Read.All**, **Group.ReadWrite.All** |
    /// | `POST` | **Group.ReadWrite.All** |
    /// | `DELETE` | **Group.ReadWrite.All** |
    #[inline]
    pub fn rejected_senders(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "rejectedSenders")
    }

    /// `…/settings`: many `directorySetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupSettings.Read.All**, Directory.Read.All, Group.Read.All, GroupSettings.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All | **GroupSettings.Read.All**, Directory.Read.All, Group.Read.All, GroupSettings.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **GroupSettings.Read.All**, Directory.Read.All, Group.Read.All, GroupSettings.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All | **GroupSettings.Read.All**, Directory.Read.All, Group.Read.All, GroupSettings.ReadWrite.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` | **GroupSettings.ReadWrite.All**, Directory.ReadWrite.All | **GroupSettings.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `POST …/{id}` | **GroupSettings.ReadWrite.All** | **GroupSettings.ReadWrite.All** |
    /// | `PATCH …/{id}` | **GroupSettings.ReadWrite.All**, Policy.ReadWrite.Authorization, Directory.ReadWrite.All | **GroupSettings.ReadWrite.All**, Policy.ReadWrite.Authorization, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **GroupSettings.ReadWrite.All**, Policy.ReadWrite.Authorization, Directory.ReadWrite.All | **GroupSettings.ReadWrite.All**, Policy.ReadWrite.Authorization, Directory.ReadWrite.All |
    #[inline]
    pub fn settings(&self) -> requests::directory_setting::DirectorySettingCollection {
        mg::to(self, "settings")
    }

    /// `…/sites`: many `site`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn sites(&self) -> requests::site::SiteCollection {
        mg::to(self, "sites")
    }

    /// `…/team`: `team`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Group.Read.All** | **Group.Read.All** |
    /// | `PUT` | **Group.ReadWrite.All**, Directory.ReadWrite.All | **Group.ReadWrite.All**, Directory.ReadWrite.All |
    #[inline]
    pub fn team(&self) -> requests::team::TeamResource {
        mg::to(self, "team")
    }

    /// `…/threads`: many `conversationThread`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Group-Conversation.Read.All**, Group-Conversation.ReadWrite.All, Group.Read.All, Group.ReadWrite.All | **Group-Conversation.Read.All**, Group.Read.All, Group-Conversation.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **Group-Conversation.Read.All**, **Group-Conversation.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Group-Conversation.Read.All**, **Group-Conversation.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All |
    /// | `POST` | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | – |
    /// | `PATCH …/{id}` | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All |
    /// | `DELETE …/{id}` | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All |
    #[inline]
    pub fn threads(
        &self,
    ) -> requests::conversation_thread::ConversationThreadCollection {
        mg::to(self, "threads")
    }

    /// `…/transitiveMemberOf`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupMember.ReadBasic.All**, Group.ReadBasic.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, Directory.ReadWrite.All | **GroupMember.ReadBasic.All**, Directory.Read.All, Group.ReadBasic.All, Directory.ReadWrite.All |
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveMemberOf")
    }

    /// `…/transitiveMembers`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupMember.ReadBasic.All**, Group.ReadBasic.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, Group.ReadWrite.All, GroupMember.ReadWrite.All | **GroupMember.ReadBasic.All**, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, Group.ReadWrite.All, GroupMember.ReadWrite.All |
    #[inline]
    pub fn transitive_members(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveMembers")
    }

    /// `POST …/addFavorite`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Group.ReadWrite.All** |
    #[inline]
    pub fn add_favorite(&self) -> mg::Request<()> {
        mg::Path::action(self, "addFavorite")
    }

    /// `POST …/assignLicense`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LicenseAssignment.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All | **LicenseAssignment.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn assign_license(
        &self,
        parameters: AssignLicense,
    ) -> mg::Request<models::Group> {
        mg::Path::action_with(self, "assignLicense", &parameters)
    }

    /// `POST …/checkGrantedPermissionsForApp`
    #[inline]
    pub fn check_granted_permissions_for_app(
        &self,
    ) -> mg::Request<mg::Page<models::ResourceSpecificPermissionGrant>> {
        mg::Path::action(self, "checkGrantedPermissionsForApp")
    }

    /// `POST …/deletePasswordSingleSignOnCredentials`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn delete_password_single_sign_on_credentials(
        &self,
        parameters: DeletePasswordSingleSignOnCredentials,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "deletePasswordSingleSignOnCredentials", &parameters)
    }

    /// `POST …/evaluateDynamicMembership`
    #[inline]
    pub fn evaluate_dynamic_membership(
        &self,
        parameters: EvaluateDynamicMembership,
    ) -> mg::Request<models::EvaluateDynamicMembershipResult> {
        mg::Path::action_with(self, "evaluateDynamicMembership", &parameters)
    }

    /// `POST …/getPasswordSingleSignOnCredentials`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Directory.AccessAsUser.All**, Application.ReadWrite.All, Directory.ReadWrite.All |
    #[inline]
    pub fn get_password_single_sign_on_credentials(
        &self,
    ) -> mg::Request<mg::Page<models::PasswordSingleSignOnCredentialSet>> {
        mg::Path::action(self, "getPasswordSingleSignOnCredentials")
    }

    /// `POST …/removeFavorite`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Group.ReadWrite.All** |
    #[inline]
    pub fn remove_favorite(&self) -> mg::Request<()> {
        mg::Path::action(self, "removeFavorite")
    }

    /// `POST …/renew`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group.ReadWrite.All**, Directory.ReadWrite.All | **Group.ReadWrite.All**, Directory.ReadWrite.All |
    #[inline]
    pub fn renew(&self) -> mg::Request<()> {
        mg::Path::action(self, "renew")
    }

    /// `POST …/resetUnseenCount`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Group.ReadWrite.All** |
    #[inline]
    pub fn reset_unseen_count(&self) -> mg::Request<()> {
        mg::Path::action(self, "resetUnseenCount")
    }

    /// `POST …/retryServiceProvisioning`
    #[inline]
    pub fn retry_service_provisioning(&self) -> mg::Request<()> {
        mg::Path::action(self, "retryServiceProvisioning")
    }

    /// `POST …/subscribeByMail`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Group.ReadWrite.All** |
    #[inline]
    pub fn subscribe_by_mail(&self) -> mg::Request<()> {
        mg::Path::action(self, "subscribeByMail")
    }

    /// `POST …/unsubscribeByMail`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group.ReadWrite.All** | **Group.ReadWrite.All** |
    #[inline]
    pub fn unsubscribe_by_mail(&self) -> mg::Request<()> {
        mg::Path::action(self, "unsubscribeByMail")
    }

    /// `POST …/validateProperties`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group.Read.All**, Group.ReadWrite.All | **Group.Read.All**, Group.ReadWrite.All |
    #[inline]
    pub fn validate_properties(
        &self,
        parameters: ValidateProperties,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "validateProperties", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.group`, by its URL.
    ///
    /// For example `/groups`.
    GroupCollection(mg::Many<models::Group, GroupResource, requests::directory_object::DirectoryObjectCollection>)
}

impl GroupCollection {
    /// `…(uniqueName={uniqueName})`
    #[inline]
    pub fn by_unique_name(&self, unique_name: impl Into<mg::Key>) -> GroupResource {
        mg::Builder::at(
            mg::Path::alternate_key(self, &[("uniqueName", unique_name.into())]),
        )
    }

    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group-NestingSupport.ReadWrite.All**, **Group.ReadBasic.All**, Directory.Read.All, Group.Read.All, GroupMember.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | **Group-NestingSupport.ReadWrite.All**, **Group.ReadBasic.All**, Directory.Read.All, Group.Read.All, GroupMember.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Group>> {
        mg::Path::function(self, "delta")
    }

    /// `POST …/evaluateDynamicMembership`
    #[inline]
    pub fn evaluate_dynamic_membership(
        &self,
        parameters: EvaluateDynamicMembershipOnCollection,
    ) -> mg::Request<models::EvaluateDynamicMembershipResult> {
        mg::Path::action_with(self, "evaluateDynamicMembership", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assignLicense`.
    AssignLicense "microsoft.graph.assignLicense" "parameters";
    /// `addLicenses`: Collection(assignedLicense), items not null
    add_licenses "addLicenses" "r": Vec<models::AssignedLicense>,
    /// `removeLicenses`: Collection(Guid), items not null
    remove_licenses "removeLicenses" "r": Vec<mg::Guid>,
}

mg::record! {
    /// Parameters of `microsoft.graph.deletePasswordSingleSignOnCredentials`.
    DeletePasswordSingleSignOnCredentials "microsoft.graph.deletePasswordSingleSignOnCredentials" "parameters";
    /// `id`: String, not null
    id "id" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.evaluateDynamicMembership`.
    EvaluateDynamicMembership "microsoft.graph.evaluateDynamicMembership" "parameters";
    /// `memberId`: String
    member_id "memberId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.validateProperties`.
    ValidateProperties "microsoft.graph.validateProperties" "parameters";
    /// `displayName`: String
    display_name "displayName": String,
    /// `mailNickname`: String
    mail_nickname "mailNickname": String,
    /// `onBehalfOfUserId`: Guid
    on_behalf_of_user_id "onBehalfOfUserId": mg::Guid,
}

mg::record! {
    /// Parameters of `microsoft.graph.evaluateDynamicMembership`.
    EvaluateDynamicMembershipOnCollection "microsoft.graph.evaluateDynamicMembership" "parameters";
    /// `memberId`: String
    member_id "memberId": String,
    /// `membershipRule`: String
    membership_rule "membershipRule": String,
}
