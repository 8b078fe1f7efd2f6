// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.roleAssignment`, by its URL.
    ///
    /// For example `/deviceManagement/roleDefinitions/{roleDefinition-id}/roleAssignments/{roleAssignment-id}`.
    RoleAssignmentResource(mg::One<models::RoleAssignment>)
}

impl RoleAssignmentResource {
    /// `…/roleDefinition`: `roleDefinition`
    ///
    /// [Get deviceAndAppManagementRoleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Get roleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceAndAppManagementRoleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Update roleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-update?view=graph-rest-beta); 200.
    ///
    /// [Delete deviceAndAppManagementRoleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete roleDefinition](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn role_definition(&self) -> requests::role_definition::RoleDefinitionResource {
        mg::to(self, "roleDefinition")
    }

    /// `…/microsoft.graph.deviceAndAppManagementRoleAssignment`
    #[inline]
    pub fn as_device_and_app_management_role_assignment(
        &self,
    ) -> requests::device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignmentResource {
        mg::to(self, "microsoft.graph.deviceAndAppManagementRoleAssignment")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.roleAssignment`, by its URL.
    ///
    /// For example `/deviceManagement/roleDefinitions/{roleDefinition-id}/roleAssignments`.
    RoleAssignmentCollection(mg::Many<models::RoleAssignment, RoleAssignmentResource>)
}

impl RoleAssignmentCollection {
    /// `…/microsoft.graph.deviceAndAppManagementRoleAssignment`
    #[inline]
    pub fn as_device_and_app_management_role_assignment(
        &self,
    ) -> requests::device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignmentCollection {
        mg::to(self, "microsoft.graph.deviceAndAppManagementRoleAssignment")
    }
}
