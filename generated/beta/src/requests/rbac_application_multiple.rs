// @generated
use crate::{mg, models, requests};

/// Requests on one [`RbacApplicationMultiple`](models::RbacApplicationMultiple): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.role_management().cloud_pc()`.
#[derive(Clone, Debug)]
pub struct RbacApplicationMultipleResource(mg::One<models::RbacApplicationMultiple>);

mg::builder! { RbacApplicationMultipleResource: mg::One<models::RbacApplicationMultiple> }

impl RbacApplicationMultipleResource {
    /// `…/resourceNamespaces`: many
    /// [`UnifiedRbacResourceNamespace`](models::UnifiedRbacResourceNamespace).
    #[inline]
    pub fn resource_namespaces(
        &self,
    ) -> requests::unified_rbac_resource_namespace::UnifiedRbacResourceNamespaceCollection {
        mg::navigate(self, "resourceNamespaces")
    }

    /// `…/roleAssignments`: many
    /// [`UnifiedRoleAssignmentMultiple`](models::UnifiedRoleAssignmentMultiple).
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::unified_role_assignment_multiple::UnifiedRoleAssignmentMultipleCollection {
        mg::navigate(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many [`UnifiedRoleDefinition`](models::UnifiedRoleDefinition).
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionCollection {
        mg::navigate(self, "roleDefinitions")
    }

    /// `…/microsoft.graph.unifiedRbacApplicationMultiple`: cast to
    /// [`UnifiedRbacApplicationMultiple`](models::UnifiedRbacApplicationMultiple).
    #[doc(alias = "microsoft.graph.unifiedRbacApplicationMultiple")]
    #[inline]
    pub fn cast_to_unified_rbac_application_multiple(
        &self,
    ) -> requests::unified_rbac_application_multiple::UnifiedRbacApplicationMultipleResource {
        mg::navigate(self, "microsoft.graph.unifiedRbacApplicationMultiple")
    }
}
