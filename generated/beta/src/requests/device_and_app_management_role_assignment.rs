// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceAndAppManagementRoleAssignment`, by its URL.
    ///
    /// For example `/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignment-id}`.
    DeviceAndAppManagementRoleAssignmentResource(mg::One<models::DeviceAndAppManagementRoleAssignment, requests::role_assignment::RoleAssignmentResource>)
}

impl DeviceAndAppManagementRoleAssignmentResource {
    /// `…/roleScopeTags`: many `roleScopeTag`
    ///
    /// [List roleScopeTags](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-list?view=graph-rest-beta); 200.
    ///
    /// [Get roleScopeTag](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-get?view=graph-rest-beta); 200.
    ///
    /// [Create roleScopeTag](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-create?view=graph-rest-beta); 201.
    ///
    /// [Update roleScopeTag](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-update?view=graph-rest-beta); 200.
    ///
    /// [Delete roleScopeTag](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn role_scope_tags(&self) -> requests::role_scope_tag::RoleScopeTagCollection {
        mg::to(self, "roleScopeTags")
    }
}

/// A collection of `microsoft.graph.deviceAndAppManagementRoleAssignment`, by its URL.
///
/// For example `/deviceManagement/roleAssignments`.
pub type DeviceAndAppManagementRoleAssignmentCollection = mg::Many<
    models::DeviceAndAppManagementRoleAssignment,
    DeviceAndAppManagementRoleAssignmentResource,
>;
