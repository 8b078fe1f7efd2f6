// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.rbacApplicationMultiple`, by its URL.
    ///
    /// For example `/roleManagement/cloudPC`.
    RbacApplicationMultipleResource(mg::One<models::RbacApplicationMultiple>)
}

impl RbacApplicationMultipleResource {
    /// `…/resourceNamespaces`: many `unifiedRbacResourceNamespace`
    #[inline]
    pub fn resource_namespaces(
        &self,
    ) -> requests::unified_rbac_resource_namespace::UnifiedRbacResourceNamespaceCollection {
        mg::to(self, "resourceNamespaces")
    }

    /// `…/roleAssignments`: many `unifiedRoleAssignmentMultiple`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/roleManagement/cloudPC/roleAssignments`, `/roleManagement/deviceManagement/roleAssignments` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **CloudPC.Read.All**, **CloudPC.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `GET` `/roleManagement/defender/roleAssignments` | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender |
    /// | `GET …/{id}` `/roleManagement/cloudPC/roleAssignments/{id}` | **CloudPC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All, DeviceManagementRBAC.Read.All | **CloudPC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All, DeviceManagementRBAC.Read.All |
    /// | `GET …/{id}` `/roleManagement/defender/roleAssignments/{id}` | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender |
    /// | `GET …/{id}` `/roleManagement/deviceManagement/roleAssignments/{id}` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **CloudPC.Read.All**, **CloudPC.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `POST` `/roleManagement/cloudPC/roleAssignments`, `/roleManagement/deviceManagement/roleAssignments` | **CloudPC.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **CloudPC.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `POST` `/roleManagement/defender/roleAssignments` | **RoleManagement.ReadWrite.Defender** | **RoleManagement.ReadWrite.Defender** |
    /// | `PATCH` | **CloudPC.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **CloudPC.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    /// | `PATCH …/{id}` | **RoleManagement.ReadWrite.Defender** | **RoleManagement.ReadWrite.Defender** |
    /// | `DELETE …/{id}` `/roleManagement/cloudPC/roleAssignments/{id}` | **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All | **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All |
    /// | `DELETE …/{id}` `/roleManagement/defender/roleAssignments/{id}` | **RoleManagement.ReadWrite.Defender** | **RoleManagement.ReadWrite.Defender** |
    /// | `DELETE …/{id}` `/roleManagement/deviceManagement/roleAssignments/{id}` | **CloudPC.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **CloudPC.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::unified_role_assignment_multiple::UnifiedRoleAssignmentMultipleCollection {
        mg::to(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many `unifiedRoleDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/roleManagement/cloudPC/roleDefinitions`, `/roleManagement/deviceManagement/roleDefinitions` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, CloudPC.Read.All, CloudPC.ReadWrite.All, Directory.Read.All, RoleManagement.Read.All, RoleManagement.Read.CloudPC, RoleManagement.Read.Directory, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, CloudPC.Read.All, CloudPC.ReadWrite.All, Directory.Read.All, RoleManagement.Read.All, RoleManagement.Read.CloudPC, RoleManagement.Read.Directory, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `GET` `/roleManagement/defender/roleDefinitions` | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender |
    /// | `GET …/{id}` `/roleManagement/cloudPC/roleDefinitions/{id}`, `/roleManagement/deviceManagement/roleDefinitions/{id}` | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, CloudPC.Read.All, CloudPC.ReadWrite.All, Directory.Read.All, RoleManagement.Read.All, RoleManagement.Read.CloudPC, RoleManagement.Read.Directory, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **DeviceManagementRBAC.Read.All**, **DeviceManagementRBAC.ReadWrite.All**, CloudPC.Read.All, CloudPC.ReadWrite.All, Directory.Read.All, RoleManagement.Read.All, RoleManagement.Read.CloudPC, RoleManagement.Read.Directory, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` `/roleManagement/defender/roleDefinitions/{id}` | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender |
    /// | `POST` `/roleManagement/cloudPC/roleDefinitions`, `/roleManagement/deviceManagement/roleDefinitions` | **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `POST` `/roleManagement/defender/roleDefinitions` | **RoleManagement.ReadWrite.Defender** | **RoleManagement.ReadWrite.Defender** |
    /// | `PATCH …/{id}` `/roleManagement/cloudPC/roleDefinitions/{id}`, `/roleManagement/deviceManagement/roleDefinitions/{id}` | **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `PATCH …/{id}` `/roleManagement/defender/roleDefinitions/{id}` | **RoleManagement.ReadWrite.Defender** | **RoleManagement.ReadWrite.Defender** |
    /// | `DELETE …/{id}` `/roleManagement/cloudPC/roleDefinitions/{id}`, `/roleManagement/deviceManagement/roleDefinitions/{id}` | **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **DeviceManagementRBAC.ReadWrite.All**, CloudPC.ReadWrite.All, RoleManagement.ReadWrite.CloudPC, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `DELETE …/{id}` `/roleManagement/defender/roleDefinitions/{id}` | **RoleManagement.ReadWrite.Defender** | **RoleManagement.ReadWrite.Defender** |
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionCollection {
        mg::to(self, "roleDefinitions")
    }

    /// `…/microsoft.graph.unifiedRbacApplicationMultiple`
    #[inline]
    pub fn as_unified_rbac_application_multiple(
        &self,
    ) -> requests::unified_rbac_application_multiple::UnifiedRbacApplicationMultipleResource {
        mg::to(self, "microsoft.graph.unifiedRbacApplicationMultiple")
    }
}
