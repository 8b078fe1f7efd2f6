// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleAssignment`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}`.
    UnifiedRoleAssignmentResource(mg::One<models::UnifiedRoleAssignment>)
}

impl UnifiedRoleAssignmentResource {
    /// `…/appScope`: `appScope`
    #[inline]
    pub fn app_scope(&self) -> requests::app_scope::AppScopeResource {
        mg::to(self, "appScope")
    }

    /// `…/directoryScope`: `directoryObject`
    #[inline]
    pub fn directory_scope(
        &self,
    ) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "directoryScope")
    }

    /// `…/principal`: `directoryObject`
    #[inline]
    pub fn principal(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "principal")
    }

    /// `…/roleDefinition`: `unifiedRoleDefinition`
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionResource {
        mg::to(self, "roleDefinition")
    }
}

/// A collection of `microsoft.graph.unifiedRoleAssignment`, by its URL.
///
/// For example `/roleManagement/directory/roleAssignments`.
pub type UnifiedRoleAssignmentCollection = mg::Many<
    models::UnifiedRoleAssignment,
    UnifiedRoleAssignmentResource,
>;
