// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRbacResourceAction`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrbacresourceaction?view=graph-rest-beta>
    UnifiedRbacResourceAction "microsoft.graph.unifiedRbacResourceAction" "entity" : super::Entity;
    /// `actionVerb`: String
    action_verb "actionVerb": String,
    /// `authenticationContextId`: String
    authentication_context_id "authenticationContextId": String,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAuthenticationContextSettable`: Boolean
    is_authentication_context_settable "isAuthenticationContextSettable": bool,
    /// `isPrivileged`: Boolean
    is_privileged "isPrivileged": bool,
    /// `name`: String, not null
    name "name" "r": String,
    /// `resourceScopeId`: String
    resource_scope_id "resourceScopeId": String,
}

mg::derived_from! { UnifiedRbacResourceAction: super::Entity }

impl UnifiedRbacResourceAction {
    /// `authenticationContext`: `authenticationContextClassReference`
    pub const AUTHENTICATION_CONTEXT: mg::Nav<
        UnifiedRbacResourceAction,
        super::AuthenticationContextClassReference,
    > = mg::Nav::new("authenticationContext");
    /// `resourceScope`: `unifiedRbacResourceScope`, contained
    pub const RESOURCE_SCOPE: mg::Nav<
        UnifiedRbacResourceAction,
        super::UnifiedRbacResourceScope,
    > = mg::Nav::new("resourceScope");
}
