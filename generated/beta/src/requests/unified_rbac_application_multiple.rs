// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRbacApplicationMultiple`](models::UnifiedRbacApplicationMultiple):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.role_management().defender()`.
#[derive(Clone, Debug)]
pub struct UnifiedRbacApplicationMultipleResource(
    mg::One<
        models::UnifiedRbacApplicationMultiple,
        requests::rbac_application_multiple::RbacApplicationMultipleResource,
    >,
);

mg::builder! { UnifiedRbacApplicationMultipleResource: mg::One<models::UnifiedRbacApplicationMultiple, requests::rbac_application_multiple::RbacApplicationMultipleResource> }

impl UnifiedRbacApplicationMultipleResource {
    /// `…/customAppScopes`: many [`CustomAppScope`](models::CustomAppScope).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Defender` (delegated,
    /// application).
    #[inline]
    pub fn custom_app_scopes(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::custom_app_scope::CustomAppScopeCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "customAppScopes")
    }
}
