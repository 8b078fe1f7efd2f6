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
    /// [List acceptedSenders](https://learn.microsoft.com/graph/api/group-list-acceptedsenders?view=graph-rest-beta); 200.
    ///
    /// [Create acceptedSender](https://learn.microsoft.com/graph/api/group-post-acceptedsenders?view=graph-rest-beta); 204.
    ///
    /// [Remove acceptedSender](https://learn.microsoft.com/graph/api/group-delete-acceptedsenders?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Group.Read.All**, **Group.ReadWrite.All** |
    /// | `POST` | **Group.ReadWrite.All** |
    /// | `POST …/$ref` | **Group.ReadWrite.All** |
    /// | `DELETE` | **Group.ReadWrite.All** |
    /// | `DELETE …/$ref` | **Group.ReadWrite.All** |
    #[inline]
    pub fn accepted_senders(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "acceptedSenders")
    }

    /// `…/appRoleAssignments`: many `appRoleAssignment`
    ///
    /// [List appRoleAssignments granted to a group](https://learn.microsoft.com/graph/api/group-list-approleassignments?view=graph-rest-beta); 200.
    ///
    /// [Grant an appRoleAssignment to a group](https://learn.microsoft.com/graph/api/group-post-approleassignments?view=graph-rest-beta); 201.
    ///
    /// [Delete an appRoleAssignment granted to a group](https://learn.microsoft.com/graph/api/group-delete-approleassignments?view=graph-rest-beta); 204.
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
    ///
    /// [Get calendar](https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta); 200.
    ///
    /// [Update calendar](https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta); 200.
    #[inline]
    pub fn calendar(&self) -> requests::calendar::CalendarResource {
        mg::to(self, "calendar")
    }

    /// `…/calendarView`: many `event`
    ///
    /// [event: delta](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta); 200.
    ///
    /// [List calendarView](https://learn.microsoft.com/graph/api/group-list-calendarview?view=graph-rest-beta); 200.
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
    /// [List conversations](https://learn.microsoft.com/graph/api/group-list-conversations?view=graph-rest-beta); 200.
    ///
    /// [Get conversation](https://learn.microsoft.com/graph/api/group-get-conversation?view=graph-rest-beta); 200.
    ///
    /// [Create conversation](https://learn.microsoft.com/graph/api/group-post-conversations?view=graph-rest-beta); 201.
    ///
    /// [Delete conversation](https://learn.microsoft.com/graph/api/group-delete-conversation?view=graph-rest-beta); 204.
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
    /// [Get Drive](https://learn.microsoft.com/graph/api/drive-get?view=graph-rest-beta); 2017-09-10; 200.
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
    /// [List available drives](https://learn.microsoft.com/graph/api/drive-list?view=graph-rest-beta); 2017-09-10; 200.
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
    /// [List endpoints](https://learn.microsoft.com/graph/api/group-list-endpoints?view=graph-rest-beta); 200.
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
    /// [List events](https://learn.microsoft.com/graph/api/group-list-events?view=graph-rest-beta); 200.
    ///
    /// [Get event](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta); 200.
    ///
    /// [Get event](https://learn.microsoft.com/graph/api/group-get-event?view=graph-rest-beta); 200.
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create event](https://learn.microsoft.com/graph/api/group-post-events?view=graph-rest-beta); 201.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update event](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta); 200.
    ///
    /// [Update event](https://learn.microsoft.com/graph/api/group-update-event?view=graph-rest-beta); 204.
    ///
    /// [Delete event](https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete event](https://learn.microsoft.com/graph/api/group-delete-event?view=graph-rest-beta); 204.
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
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update open extension](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta); 200.
    ///
    /// [Delete open extension](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta); 204.
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/groupLifecyclePolicies`: many `groupLifecyclePolicy`
    ///
    /// [List groupLifecyclePolicies](https://learn.microsoft.com/graph/api/group-list-grouplifecyclepolicies?view=graph-rest-beta); 200.
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
    /// [List group memberOf](https://learn.microsoft.com/graph/api/group-list-memberof?view=graph-rest-beta); 200.
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
    /// [List group members](https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-beta); 200.
    ///
    /// [Add member](https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-beta); 204.
    ///
    /// [Remove member](https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupMember.ReadBasic.All**, Group.ReadBasic.All, Directory.Read.All, Group.Read.All, GroupMember.Read.All, Group.ReadWrite.All, GroupMember.ReadWrite.All | **GroupMember.ReadBasic.All**, Directory.Read.All, Group.Read.All, Group.ReadBasic.All, GroupMember.Read.All, Group.ReadWrite.All, GroupMember.ReadWrite.All |
    /// | `POST …/$ref` | **GroupMember.ReadWrite.All**, Group.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | **GroupMember.ReadWrite.All**, Group.ReadWrite.All, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **GroupMember.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All | **GroupMember.ReadWrite.All**, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `DELETE …/{id}/$ref` | **GroupMember.ReadWrite.All**, Group.ReadWrite.All, Directory.ReadWrite.All, Directory.AccessAsUser.All | **GroupMember.ReadWrite.All**, Group.ReadWrite.All, Directory.ReadWrite.All |
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
    /// [List owners](https://learn.microsoft.com/graph/api/group-list-owners?view=graph-rest-beta); 200.
    ///
    /// [Add group owner](https://learn.microsoft.com/graph/api/group-post-owners?view=graph-rest-beta); 204.
    ///
    /// [Remove owner](https://learn.microsoft.com/graph/api/group-delete-owners?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **GroupMember.Read.All**, **Group.ReadWrite.All**, Directory.Read.All, Group.Read.All, GroupMember.ReadWrite.All | **GroupMember.Read.All**, **Group.ReadWrite.All**, Directory.Read.All, Group.Read.All, GroupMember.ReadWrite.All |
    /// | `POST` | **Group.ReadWrite.All**, Directory.ReadWrite.All | **Group.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `POST …/$ref` | **Group.ReadWrite.All**, Directory.ReadWrite.All, Directory.AccessAsUser.All | **Group.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Group.ReadWrite.All**, Directory.ReadWrite.All | **Group.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}/$ref` | **Group.ReadWrite.All**, Directory.ReadWrite.All, Directory.AccessAsUser.All | **Group.ReadWrite.All**, Directory.ReadWrite.All |
    #[inline]
    pub fn owners(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "owners")
    }

    /// `…/permissionGrants`: many `resourceSpecificPermissionGrant`
    ///
    /// [List permissionGrants of a group](https://learn.microsoft.com/graph/api/group-list-permissiongrants?view=graph-rest-beta); 200.
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
    /// [List photos](https://learn.microsoft.com/graph/api/group-list-photos?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/groups/{id}/photos` | **ProfilePhoto.Read.All**, Group.Read.All, ProfilePhoto.ReadWrite.All | **ProfilePhoto.Read.All**, Group.Read.All, ProfilePhoto.ReadWrite.All |
    /// | `GET` `/users/{id}/joinedGroups/{id}/photos` | **Group.ReadBasic.All**, Group.Read.All, Group.ReadWrite.All | **Group.ReadBasic.All**, Group.Read.All, Group.ReadWrite.All |
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
    /// [List rejectedSenders](https://learn.microsoft.com/graph/api/group-list-rejectedsenders?view=graph-rest-beta); 200.
    ///
    /// [Create rejectedSender](https://learn.microsoft.com/graph/api/group-post-rejectedsenders?view=graph-rest-beta); 204.
    ///
    /// [Remove rejectedSender](https://learn.microsoft.com/graph/api/group-delete-rejectedsenders?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Group.Read.All**, **Group.ReadWrite.All** |
    /// | `POST` | **Group.ReadWrite.All** |
    /// | `POST …/$ref` | **Group.ReadWrite.All** |
    /// | `DELETE` | **Group.ReadWrite.All** |
    /// | `DELETE …/$ref` | **Group.ReadWrite.All** |
    #[inline]
    pub fn rejected_senders(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "rejectedSenders")
    }

    /// `…/settings`: many `directorySetting`
    ///
    /// [Create a directory setting on groups](https://learn.microsoft.com/graph/api/group-post-settings?view=graph-rest-beta); 201.
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
    /// [Get a site resource](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-beta); 2017-09-10; 200.
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
    /// [List threads](https://learn.microsoft.com/graph/api/group-list-threads?view=graph-rest-beta); 200.
    ///
    /// [Get conversation thread](https://learn.microsoft.com/graph/api/group-get-thread?view=graph-rest-beta); 200.
    ///
    /// [Create conversation thread](https://learn.microsoft.com/graph/api/group-post-threads?view=graph-rest-beta); 201.
    ///
    /// [Update conversation thread](https://learn.microsoft.com/graph/api/group-update-thread?view=graph-rest-beta); 204.
    ///
    /// [Delete conversation thread](https://learn.microsoft.com/graph/api/group-delete-thread?view=graph-rest-beta); 204.
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
    /// [List group transitive memberOf](https://learn.microsoft.com/graph/api/group-list-transitivememberof?view=graph-rest-beta); 200.
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
    /// [List group transitive members](https://learn.microsoft.com/graph/api/group-list-transitivemembers?view=graph-rest-beta); 200.
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-addfavorite?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/addFavorite`
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-beta); 202.
    /// - `POST /groups/{id}/assignLicense`
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
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/evaluateDynamicMembership`
    /// - `POST /groups/evaluateDynamicMembership`
    ///
    /// Supported in no scheme.
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-removefavorite?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/removeFavorite`
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-resetunseencount?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/resetUnseenCount`
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-subscribebymail?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/subscribeByMail`
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-unsubscribebymail?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/unsubscribeByMail`
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-validateproperties?view=graph-rest-beta); 204.
    /// - `POST /groups/{id}/validateProperties`
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-delta?view=graph-rest-beta); 200.
    /// - `GET /groups/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Group-NestingSupport.ReadWrite.All**, **Group.ReadBasic.All**, Directory.Read.All, Group.Read.All, GroupMember.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All | **Group-NestingSupport.ReadWrite.All**, **Group.ReadBasic.All**, Directory.Read.All, Group.Read.All, GroupMember.Read.All, Directory.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Group>> {
        mg::Path::function(self, "delta")
    }

    /// `POST …/evaluateDynamicMembership`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta); 200.
    /// - `POST /groups/{id}/evaluateDynamicMembership`
    /// - `POST /groups/evaluateDynamicMembership`
    ///
    /// Supported in no scheme.
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
