// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleAssignment`](models::UnifiedRoleAssignment): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.role_management().directory().role_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleAssignmentResource(mg::One<models::UnifiedRoleAssignment>);

mg::builder! { UnifiedRoleAssignmentResource: mg::One<models::UnifiedRoleAssignment> }

impl UnifiedRoleAssignmentResource {
    /// `…/appScope`: [`AppScope`](models::AppScope).
    #[inline]
    pub fn app_scope(&self) -> requests::app_scope::AppScopeResource {
        mg::navigate(self, "appScope")
    }

    /// `…/directoryScope`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn directory_scope(
        &self,
    ) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "directoryScope")
    }

    /// `…/principal`: [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn principal(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::navigate(self, "principal")
    }

    /// `…/roleDefinition`: [`UnifiedRoleDefinition`](models::UnifiedRoleDefinition).
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionResource {
        mg::navigate(self, "roleDefinition")
    }
}

/// Requests on a collection of [`UnifiedRoleAssignment`](models::UnifiedRoleAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.role_management().directory().role_assignments()`.
pub type UnifiedRoleAssignmentCollection = mg::Many<
    models::UnifiedRoleAssignment,
    UnifiedRoleAssignmentResource,
>;
