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
    #[inline]
    pub fn accepted_senders(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "acceptedSenders")
    }

    /// `…/appRoleAssignments`: many `appRoleAssignment`
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
    #[inline]
    pub fn drive(&self) -> requests::drive::DriveResource {
        mg::to(self, "drive")
    }

    /// `…/drives`: many `drive`
    #[inline]
    pub fn drives(&self) -> requests::drive::DriveCollection {
        mg::to(self, "drives")
    }

    /// `…/endpoints`: many `endpoint`
    #[inline]
    pub fn endpoints(&self) -> requests::endpoint::EndpointCollection {
        mg::to(self, "endpoints")
    }

    /// `…/events`: many `event`
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
    #[inline]
    pub fn group_lifecycle_policies(
        &self,
    ) -> requests::group_lifecycle_policy::GroupLifecyclePolicyCollection {
        mg::to(self, "groupLifecyclePolicies")
    }

    /// `…/memberOf`: many `directoryObject`
    #[inline]
    pub fn member_of(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "memberOf")
    }

    /// `…/members`: many `directoryObject`
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
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
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

    /// `…/photos`: many `profilePhoto`
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
    #[inline]
    pub fn rejected_senders(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "rejectedSenders")
    }

    /// `…/settings`: many `directorySetting`
    #[inline]
    pub fn settings(&self) -> requests::directory_setting::DirectorySettingCollection {
        mg::to(self, "settings")
    }

    /// `…/sites`: many `site`
    #[inline]
    pub fn sites(&self) -> requests::site::SiteCollection {
        mg::to(self, "sites")
    }

    /// `…/team`: `team`
    #[inline]
    pub fn team(&self) -> requests::team::TeamResource {
        mg::to(self, "team")
    }

    /// `…/threads`: many `conversationThread`
    #[inline]
    pub fn threads(
        &self,
    ) -> requests::conversation_thread::ConversationThreadCollection {
        mg::to(self, "threads")
    }

    /// `…/transitiveMemberOf`: many `directoryObject`
    #[inline]
    pub fn transitive_member_of(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveMemberOf")
    }

    /// `…/transitiveMembers`: many `directoryObject`
    #[inline]
    pub fn transitive_members(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveMembers")
    }

    /// `POST …/addFavorite`
    #[inline]
    pub fn add_favorite(&self) -> mg::Request<()> {
        mg::Path::action(self, "addFavorite")
    }

    /// `POST …/assignLicense`
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
    #[inline]
    pub fn get_password_single_sign_on_credentials(
        &self,
    ) -> mg::Request<mg::Page<models::PasswordSingleSignOnCredentialSet>> {
        mg::Path::action(self, "getPasswordSingleSignOnCredentials")
    }

    /// `POST …/removeFavorite`
    #[inline]
    pub fn remove_favorite(&self) -> mg::Request<()> {
        mg::Path::action(self, "removeFavorite")
    }

    /// `POST …/renew`
    #[inline]
    pub fn renew(&self) -> mg::Request<()> {
        mg::Path::action(self, "renew")
    }

    /// `POST …/resetUnseenCount`
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
    #[inline]
    pub fn subscribe_by_mail(&self) -> mg::Request<()> {
        mg::Path::action(self, "subscribeByMail")
    }

    /// `POST …/unsubscribeByMail`
    #[inline]
    pub fn unsubscribe_by_mail(&self) -> mg::Request<()> {
        mg::Path::action(self, "unsubscribeByMail")
    }

    /// `POST …/validateProperties`
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
