// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleAssignmentMultiple`, by its URL.
    ///
    /// For example `/roleManagement/cloudPC/roleAssignments/{unifiedRoleAssignmentMultiple-id}`.
    UnifiedRoleAssignmentMultipleResource(mg::One<models::UnifiedRoleAssignmentMultiple>)
}

impl UnifiedRoleAssignmentMultipleResource {
    /// `…/appScopes`: many `appScope`
    #[inline]
    pub fn app_scopes(&self) -> requests::app_scope::AppScopeCollection {
        mg::to(self, "appScopes")
    }

    /// `…/directoryScopes`: many `directoryObject`
    #[inline]
    pub fn directory_scopes(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "directoryScopes")
    }

    /// `…/principals`: many `directoryObject`
    #[inline]
    pub fn principals(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "principals")
    }

    /// `…/roleDefinition`: `unifiedRoleDefinition`
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionResource {
        mg::to(self, "roleDefinition")
    }
}

/// A collection of `microsoft.graph.unifiedRoleAssignmentMultiple`, by its URL.
///
/// For example `/roleManagement/cloudPC/roleAssignments`.
pub type UnifiedRoleAssignmentMultipleCollection = mg::Many<
    models::UnifiedRoleAssignmentMultiple,
    UnifiedRoleAssignmentMultipleResource,
>;
