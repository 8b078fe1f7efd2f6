// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleDefinition`](models::UnifiedRoleDefinition): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.role_management().cloud_pc().role_definitions().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleDefinitionResource(mg::One<models::UnifiedRoleDefinition>);

mg::builder! { UnifiedRoleDefinitionResource: mg::One<models::UnifiedRoleDefinition> }

impl UnifiedRoleDefinitionResource {
    /// `…/inheritsPermissionsFrom`: many [`UnifiedRoleDefinition`](models::UnifiedRoleDefinition).
    #[inline]
    pub fn inherits_permissions_from(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionCollection {
        mg::navigate(self, "inheritsPermissionsFrom")
    }

    /// `GET …/assignedPrincipals(transitive=…,directoryScopeType=…,directoryScopeId=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `RoleManagement.Read.Directory` (delegated, application).
    #[inline]
    pub fn assigned_principals(
        &self,
        parameters: AssignedPrincipals,
    ) -> requests::directory_object::DirectoryObjectCollection {
        self.raw().call_with("assignedPrincipals", &parameters).into_builder()
    }
}

/// Requests on a collection of [`UnifiedRoleDefinition`](models::UnifiedRoleDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.role_management().cloud_pc().role_definitions()`.
pub type UnifiedRoleDefinitionCollection = mg::Many<
    models::UnifiedRoleDefinition,
    UnifiedRoleDefinitionResource,
>;

/// Parameters of [`UnifiedRoleDefinitionResource::assigned_principals`].
pub struct AssignedPrincipals {
    /// `directoryScopeId`. Optional.
    pub directory_scope_id: mg::Field<String>,
    /// `directoryScopeType`. Optional.
    pub directory_scope_type: mg::Field<String>,
    /// `transitive`. Optional.
    pub transitive: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedPrincipals: "microsoft.graph.assignedPrincipals", parameters;
    directory_scope_id: "directoryScopeId" required optional,
    directory_scope_type: "directoryScopeType" required optional,
    transitive: "transitive" required optional,
}
