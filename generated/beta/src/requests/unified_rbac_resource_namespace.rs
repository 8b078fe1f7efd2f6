// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRbacResourceNamespace`, by its URL.
    ///
    /// For example `/roleManagement/cloudPC/resourceNamespaces/{unifiedRbacResourceNamespace-id}`.
    UnifiedRbacResourceNamespaceResource(mg::One<models::UnifiedRbacResourceNamespace>)
}

impl UnifiedRbacResourceNamespaceResource {
    /// `…/resourceActions`: many `unifiedRbacResourceAction`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn resource_actions(
        &self,
    ) -> requests::unified_rbac_resource_action::UnifiedRbacResourceActionCollection {
        mg::to(self, "resourceActions")
    }

    /// `POST …/importResourceActions`
    #[inline]
    pub fn import_resource_actions(
        &self,
        parameters: ImportResourceActions,
    ) -> mg::Request<models::UnifiedRbacResourceNamespace> {
        mg::Path::action_with(self, "importResourceActions", &parameters)
    }
}

/// A collection of `microsoft.graph.unifiedRbacResourceNamespace`, by its URL.
///
/// For example `/roleManagement/cloudPC/resourceNamespaces`.
pub type UnifiedRbacResourceNamespaceCollection = mg::Many<
    models::UnifiedRbacResourceNamespace,
    UnifiedRbacResourceNamespaceResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.importResourceActions`.
    ImportResourceActions "microsoft.graph.importResourceActions" "parameters";
    /// `format`: String, not null
    format "format" "r": String,
    /// `overwriteResourceNamespace`: Boolean, not null
    overwrite_resource_namespace "overwriteResourceNamespace" "r": bool,
    /// `value`: String, not null
    value "value" "r": String,
}
