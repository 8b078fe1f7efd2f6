// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.roleDefinition`, by its URL.
    ///
    /// For example `/deviceManagement/roleDefinitions/{roleDefinition-id}`.
    RoleDefinitionResource(mg::One<models::RoleDefinition>)
}

impl RoleDefinitionResource {
    /// `…/roleAssignments`: many `roleAssignment`
    ///
    /// [List roleAssignments](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-list?view=graph-rest-beta); 200.
    ///
    /// [Get roleAssignment](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-get?view=graph-rest-beta); 200.
    ///
    /// [Create roleAssignment](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-create?view=graph-rest-beta); 201.
    ///
    /// [Update roleAssignment](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-update?view=graph-rest-beta); 200.
    ///
    /// [Delete roleAssignment](https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::role_assignment::RoleAssignmentCollection {
        mg::to(self, "roleAssignments")
    }

    /// `…/microsoft.graph.deviceAndAppManagementRoleDefinition`
    #[inline]
    pub fn as_device_and_app_management_role_definition(
        &self,
    ) -> requests::device_and_app_management_role_definition::DeviceAndAppManagementRoleDefinitionResource {
        mg::to(self, "microsoft.graph.deviceAndAppManagementRoleDefinition")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.roleDefinition`, by its URL.
    ///
    /// For example `/deviceManagement/roleDefinitions`.
    RoleDefinitionCollection(mg::Many<models::RoleDefinition, RoleDefinitionResource>)
}

impl RoleDefinitionCollection {
    /// `…/microsoft.graph.deviceAndAppManagementRoleDefinition`
    #[inline]
    pub fn as_device_and_app_management_role_definition(
        &self,
    ) -> requests::device_and_app_management_role_definition::DeviceAndAppManagementRoleDefinitionCollection {
        mg::to(self, "microsoft.graph.deviceAndAppManagementRoleDefinition")
    }
}
