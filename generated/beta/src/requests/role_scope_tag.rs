// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.roleScopeTag`, by its URL.
    ///
    /// For example `/deviceManagement/roleScopeTags/{roleScopeTag-id}`.
    RoleScopeTagResource(mg::One<models::RoleScopeTag>)
}

impl RoleScopeTagResource {
    /// `…/assignments`: many `roleScopeTagAutoAssignment`
    ///
    /// [List roleScopeTagAutoAssignments](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-list?view=graph-rest-beta); 200.
    ///
    /// [Get roleScopeTagAutoAssignment](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-get?view=graph-rest-beta); 200.
    ///
    /// [Create roleScopeTagAutoAssignment](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-create?view=graph-rest-beta); 201.
    ///
    /// [Update roleScopeTagAutoAssignment](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-update?view=graph-rest-beta); 200.
    ///
    /// [Delete roleScopeTagAutoAssignment](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetagautoassignment-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::role_scope_tag_auto_assignment::RoleScopeTagAutoAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-assign?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/roleScopeTags/{roleScopeTagId}/assign`
    /// - `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/{roleScopeTagId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::RoleScopeTagAutoAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.roleScopeTag`, by its URL.
    ///
    /// For example `/deviceManagement/roleScopeTags`.
    RoleScopeTagCollection(mg::Many<models::RoleScopeTag, RoleScopeTagResource>)
}

impl RoleScopeTagCollection {
    /// `POST …/getRoleScopeTagsById`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-getrolescopetagsbyid?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/roleScopeTags/getRoleScopeTagsById`
    /// - `POST /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/getRoleScopeTagsById`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn get_role_scope_tags_by_id(
        &self,
        parameters: GetRoleScopeTagsById,
    ) -> mg::Request<mg::Page<models::RoleScopeTag>> {
        mg::Path::action_with(self, "getRoleScopeTagsById", &parameters)
    }

    /// `GET …/hasCustomRoleScopeTag`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-hascustomrolescopetag?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/roleScopeTags/hasCustomRoleScopeTag`
    /// - `GET /deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/microsoft.graph.deviceAndAppManagementRoleAssignment/roleScopeTags/hasCustomRoleScopeTag`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn has_custom_role_scope_tag(&self) -> mg::Request<bool> {
        mg::Path::function(self, "hasCustomRoleScopeTag")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(roleScopeTagAutoAssignment)
    assignments "assignments": Vec<models::RoleScopeTagAutoAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRoleScopeTagsById`.
    GetRoleScopeTagsById "microsoft.graph.getRoleScopeTagsById" "parameters";
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}
