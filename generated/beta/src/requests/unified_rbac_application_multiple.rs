// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRbacApplicationMultiple`, by its URL.
    ///
    /// For example `/roleManagement/defender`.
    UnifiedRbacApplicationMultipleResource(mg::One<models::UnifiedRbacApplicationMultiple, requests::rbac_application_multiple::RbacApplicationMultipleResource>)
}

impl UnifiedRbacApplicationMultipleResource {
    /// `…/customAppScopes`: many `customAppScope`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender | **RoleManagement.Read.Defender**, RoleManagement.Read.All, RoleManagement.ReadWrite.Defender |
    #[inline]
    pub fn custom_app_scopes(
        &self,
    ) -> requests::custom_app_scope::CustomAppScopeCollection {
        mg::to(self, "customAppScopes")
    }
}
