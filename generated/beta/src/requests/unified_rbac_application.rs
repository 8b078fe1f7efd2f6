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
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::to(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many `unifiedRoleDefinition`
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
