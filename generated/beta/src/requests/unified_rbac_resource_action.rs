// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRbacResourceAction`](models::UnifiedRbacResourceAction): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.role_management().cloud_pc().resource_namespaces().id(id).resource_actions().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRbacResourceActionResource(mg::One<models::UnifiedRbacResourceAction>);

mg::builder! { UnifiedRbacResourceActionResource: mg::One<models::UnifiedRbacResourceAction> }

impl UnifiedRbacResourceActionResource {
    /// `…/authenticationContext`:
    /// [`AuthenticationContextClassReference`](models::AuthenticationContextClassReference).
    #[inline]
    pub fn authentication_context(
        &self,
    ) -> requests::authentication_context_class_reference::AuthenticationContextClassReferenceResource {
        mg::navigate(self, "authenticationContext")
    }

    /// `…/resourceScope`: [`UnifiedRbacResourceScope`](models::UnifiedRbacResourceScope).
    #[inline]
    pub fn resource_scope(
        &self,
    ) -> requests::unified_rbac_resource_scope::UnifiedRbacResourceScopeResource {
        mg::navigate(self, "resourceScope")
    }
}

/// Requests on a collection of [`UnifiedRbacResourceAction`](models::UnifiedRbacResourceAction):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.role_management().cloud_pc().resource_namespaces().id(id).resource_actions()`.
pub type UnifiedRbacResourceActionCollection = mg::Many<
    models::UnifiedRbacResourceAction,
    UnifiedRbacResourceActionResource,
>;
