// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRbacApplication`, by its URL.
    ///
    /// For example `/roleManagement/exchange`.
    UnifiedRbacApplicationResource(mg::One<models::UnifiedRbacApplication>)
}

impl UnifiedRbacApplicationResource {
    /// `…/customAppScopes`: many `customAppScope`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Exchange**, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange | **RoleManagement.Read.Exchange**, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange |
    /// | `GET …/{id}` | **RoleManagement.Read.Exchange**, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange | **RoleManagement.Read.Exchange**, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange |
    /// | `POST` | **RoleManagement.ReadWrite.Exchange** | **RoleManagement.ReadWrite.Exchange** |
    /// | `PATCH …/{id}` | **RoleManagement.ReadWrite.Exchange** | **RoleManagement.ReadWrite.Exchange** |
    /// | `DELETE …/{id}` | **RoleManagement.ReadWrite.Exchange** | **RoleManagement.ReadWrite.Exchange** |
    #[inline]
    pub fn custom_app_scopes(
        &self,
    ) -> requests::custom_app_scope::CustomAppScopeCollection {
        mg::to(self, "customAppScopes")
    }

    /// `…/resourceNamespaces`: many `unifiedRbacResourceNamespace`
    #[inline]
    pub fn resource_namespaces(
        &self,
    ) -> requests::unified_rbac_resource_namespace::UnifiedRbacResourceNamespaceCollection {
        mg::to(self, "resourceNamespaces")
    }

    /// `…/roleAssignments`: many `unifiedRoleAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Exchange**, Directory.Read.All, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange, Directory.ReadWrite.All | **RoleManagement.Read.Exchange**, Directory.Read.All, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **RoleManagement.Read.Exchange**, Directory.Read.All, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange, Directory.ReadWrite.All | **RoleManagement.Read.Exchange**, Directory.Read.All, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange, Directory.ReadWrite.All |
    /// | `POST` | **RoleManagement.ReadWrite.Exchange** | **RoleManagement.ReadWrite.Exchange** |
    /// | `PATCH …/{id}` | **RoleManagement.ReadWrite.Exchange** | **RoleManagement.ReadWrite.Exchange** |
    /// | `DELETE …/{id}` | **RoleManagement.ReadWrite.Exchange** | **RoleManagement.ReadWrite.Exchange** |
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::to(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many `unifiedRoleDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Exchange**, CloudPC.Read.All, CloudPC.ReadWrite.All, Directory.Read.All, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange, Directory.ReadWrite.All | **RoleManagement.Read.Exchange**, CloudPC.Read.All, CloudPC.ReadWrite.All, Directory.Read.All, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **RoleManagement.Read.Exchange**, CloudPC.Read.All, CloudPC.ReadWrite.All, Directory.Read.All, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange, Directory.ReadWrite.All | **RoleManagement.Read.Exchange**, CloudPC.Read.All, CloudPC.ReadWrite.All, Directory.Read.All, RoleManagement.Read.All, RoleManagement.ReadWrite.Exchange, Directory.ReadWrite.All |
    /// | `POST` | **RoleManagement.ReadWrite.Exchange** | **RoleManagement.ReadWrite.Exchange** |
    /// | `PATCH …/{id}` | **RoleManagement.ReadWrite.Exchange** | **RoleManagement.ReadWrite.Exchange** |
    /// | `DELETE …/{id}` | **RoleManagement.ReadWrite.Exchange** | **RoleManagement.ReadWrite.Exchange** |
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionCollection {
        mg::to(self, "roleDefinitions")
    }

    /// `…/transitiveRoleAssignments`: many `unifiedRoleAssignment`
    #[inline]
    pub fn transitive_role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::to(self, "transitiveRoleAssignments")
    }
}
