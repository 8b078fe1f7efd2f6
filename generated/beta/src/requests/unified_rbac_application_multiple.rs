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
    #[inline]
    pub fn custom_app_scopes(
        &self,
    ) -> requests::custom_app_scope::CustomAppScopeCollection {
        mg::to(self, "customAppScopes")
    }
}
