// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRbacResourceAction`, by its URL.
    ///
    /// For example `/roleManagement/cloudPC/resourceNamespaces/{unifiedRbacResourceNamespace-id}/resourceActions/{unifiedRbacResourceAction-id}`.
    UnifiedRbacResourceActionResource(mg::One<models::UnifiedRbacResourceAction>)
}

impl UnifiedRbacResourceActionResource {
    /// `…/authenticationContext`: `authenticationContextClassReference`
    #[inline]
    pub fn authentication_context(
        &self,
    ) -> requests::authentication_context_class_reference::AuthenticationContextClassReferenceResource {
        mg::to(self, "authenticationContext")
    }

    /// `…/resourceScope`: `unifiedRbacResourceScope`
    #[inline]
    pub fn resource_scope(
        &self,
    ) -> requests::unified_rbac_resource_scope::UnifiedRbacResourceScopeResource {
        mg::to(self, "resourceScope")
    }
}

/// A collection of `microsoft.graph.unifiedRbacResourceAction`, by its URL.
///
/// For example `/roleManagement/cloudPC/resourceNamespaces/{unifiedRbacResourceNamespace-id}/resourceActions`.
pub type UnifiedRbacResourceActionCollection = mg::Many<
    models::UnifiedRbacResourceAction,
    UnifiedRbacResourceActionResource,
>;
