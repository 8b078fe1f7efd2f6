// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRbacApplication`](models::UnifiedRbacApplication): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.role_management().exchange()`.
#[derive(Clone, Debug)]
pub struct UnifiedRbacApplicationResource(mg::One<models::UnifiedRbacApplication>);

mg::builder! { UnifiedRbacApplicationResource: mg::One<models::UnifiedRbacApplication> }

impl UnifiedRbacApplicationResource {
    /// `…/customAppScopes`: many [`CustomAppScope`](models::CustomAppScope).
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Exchange` (delegated,
    /// application).
    #[inline]
    pub fn custom_app_scopes(
        &self,
    ) -> requests::custom_app_scope::CustomAppScopeCollection {
        mg::navigate(self, "customAppScopes")
    }

    /// `…/resourceNamespaces`: many
    /// [`UnifiedRbacResourceNamespace`](models::UnifiedRbacResourceNamespace).
    #[inline]
    pub fn resource_namespaces(
        &self,
    ) -> requests::unified_rbac_resource_namespace::UnifiedRbacResourceNamespaceCollection {
        mg::navigate(self, "resourceNamespaces")
    }

    /// `…/roleAssignments`: many [`UnifiedRoleAssignment`](models::UnifiedRoleAssignment).
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Exchange` (delegated,
    /// application).
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::navigate(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many [`UnifiedRoleDefinition`](models::UnifiedRoleDefinition).
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Exchange` (delegated,
    /// application).
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionCollection {
        mg::navigate(self, "roleDefinitions")
    }

    /// `…/transitiveRoleAssignments`: many
    /// [`UnifiedRoleAssignment`](models::UnifiedRoleAssignment).
    #[inline]
    pub fn transitive_role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::navigate(self, "transitiveRoleAssignments")
    }
}
