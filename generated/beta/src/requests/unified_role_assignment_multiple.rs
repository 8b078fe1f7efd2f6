// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleAssignmentMultiple`](models::UnifiedRoleAssignmentMultiple): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.role_management().cloud_pc().role_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleAssignmentMultipleResource(
    mg::One<models::UnifiedRoleAssignmentMultiple>,
);

mg::builder! { UnifiedRoleAssignmentMultipleResource: mg::One<models::UnifiedRoleAssignmentMultiple> }

impl UnifiedRoleAssignmentMultipleResource {
    /// `…/appScopes`: many [`AppScope`](models::AppScope).
    #[inline]
    pub fn app_scopes(&self) -> requests::app_scope::AppScopeCollection {
        mg::navigate(self, "appScopes")
    }

    /// `…/directoryScopes`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn directory_scopes(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "directoryScopes")
    }

    /// `…/principals`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn principals(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "principals")
    }

    /// `…/roleDefinition`: [`UnifiedRoleDefinition`](models::UnifiedRoleDefinition).
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionResource {
        mg::navigate(self, "roleDefinition")
    }
}

/// Requests on a collection of
/// [`UnifiedRoleAssignmentMultiple`](models::UnifiedRoleAssignmentMultiple): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.role_management().cloud_pc().role_assignments()`.
pub type UnifiedRoleAssignmentMultipleCollection = mg::Many<
    models::UnifiedRoleAssignmentMultiple,
    UnifiedRoleAssignmentMultipleResource,
>;
