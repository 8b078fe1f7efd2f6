// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.appScope`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleAssignmentScheduleInstances/{unifiedRoleAssignmentScheduleInstance-id}/appScope`.
    AppScopeResource(mg::One<models::AppScope>)
}

impl AppScopeResource {
    /// `…/microsoft.graph.customAppScope`
    #[inline]
    pub fn as_custom_app_scope(
        &self,
    ) -> requests::custom_app_scope::CustomAppScopeResource {
        mg::to(self, "microsoft.graph.customAppScope")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.appScope`, by its URL.
    ///
    /// For example `/roleManagement/cloudPC/roleAssignments/{unifiedRoleAssignmentMultiple-id}/appScopes`.
    AppScopeCollection(mg::Many<models::AppScope, AppScopeResource>)
}

impl AppScopeCollection {
    /// `…/microsoft.graph.customAppScope`
    #[inline]
    pub fn as_custom_app_scope(
        &self,
    ) -> requests::custom_app_scope::CustomAppScopeCollection {
        mg::to(self, "microsoft.graph.customAppScope")
    }
}
