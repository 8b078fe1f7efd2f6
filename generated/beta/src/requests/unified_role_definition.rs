// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleDefinition`, by its URL.
    ///
    /// For example `/roleManagement/cloudPC/roleDefinitions/{unifiedRoleDefinition-id}`.
    UnifiedRoleDefinitionResource(mg::One<models::UnifiedRoleDefinition>)
}

impl UnifiedRoleDefinitionResource {
    /// `…/inheritsPermissionsFrom`: many `unifiedRoleDefinition`
    #[inline]
    pub fn inherits_permissions_from(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionCollection {
        mg::to(self, "inheritsPermissionsFrom")
    }

    /// `GET …/assignedPrincipals(transitive=…,directoryScopeType=…,directoryScopeId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleManagement.Read.Directory**, Directory.Read.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, Directory.Read.All, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn assigned_principals(
        &self,
        parameters: AssignedPrincipals,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::Builder::at(mg::Path::call_with(self, "assignedPrincipals", &parameters))
    }
}

/// A collection of `microsoft.graph.unifiedRoleDefinition`, by its URL.
///
/// For example `/roleManagement/cloudPC/roleDefinitions`.
pub type UnifiedRoleDefinitionCollection = mg::Many<
    models::UnifiedRoleDefinition,
    UnifiedRoleDefinitionResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assignedPrincipals`.
    AssignedPrincipals "microsoft.graph.assignedPrincipals" "parameters";
    /// `directoryScopeId`: String, not null, optional
    directory_scope_id "directoryScopeId" "ro": String,
    /// `directoryScopeType`: String, not null, optional
    directory_scope_type "directoryScopeType" "ro": String,
    /// `transitive`: Boolean, not null, optional
    transitive "transitive" "ro": bool,
}
