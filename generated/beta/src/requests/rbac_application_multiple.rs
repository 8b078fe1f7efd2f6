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
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::unified_role_assignment_multiple::UnifiedRoleAssignmentMultipleCollection {
        mg::to(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many `unifiedRoleDefinition`
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
