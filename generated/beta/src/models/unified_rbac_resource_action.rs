// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRbacResourceAction`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRbacResourceActionCollection`], for example
/// `graph.role_management().cloud_pc().resource_namespaces().id(id).resource_actions()`.
///
/// [`UnifiedRbacResourceActionCollection`]: crate::requests::unified_rbac_resource_action::UnifiedRbacResourceActionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrbacresourceaction?view=graph-rest-beta
pub struct UnifiedRbacResourceAction {
    /// `actionVerb`.
    pub action_verb: mg::Field<String>,
    /// `authenticationContextId`.
    pub authentication_context_id: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAuthenticationContextSettable`.
    pub is_authentication_context_settable: mg::Field<bool>,
    /// `isPrivileged`.
    pub is_privileged: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `resourceScopeId`.
    pub resource_scope_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRbacResourceAction: "microsoft.graph.unifiedRbacResourceAction", entity, base super::Entity;
    action_verb: "actionVerb",
    authentication_context_id: "authenticationContextId",
    description: "description",
    id: "id" key required,
    is_authentication_context_settable: "isAuthenticationContextSettable",
    is_privileged: "isPrivileged",
    name: "name" required,
    resource_scope_id: "resourceScopeId",
}

mg::derived_from! { UnifiedRbacResourceAction: super::Entity }

impl UnifiedRbacResourceAction {
    /// `authenticationContext`:
    /// [`AuthenticationContextClassReference`](super::AuthenticationContextClassReference).
    pub const AUTHENTICATION_CONTEXT: mg::Nav<
        UnifiedRbacResourceAction,
        super::AuthenticationContextClassReference,
    > = mg::Nav::new("authenticationContext");
    /// `resourceScope`: [`UnifiedRbacResourceScope`](super::UnifiedRbacResourceScope).
    pub const RESOURCE_SCOPE: mg::Nav<
        UnifiedRbacResourceAction,
        super::UnifiedRbacResourceScope,
    > = mg::Nav::new("resourceScope");
}
