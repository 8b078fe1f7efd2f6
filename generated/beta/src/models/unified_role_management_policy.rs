// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicy?view=graph-rest-beta>
    UnifiedRoleManagementPolicy "microsoft.graph.unifiedRoleManagementPolicy" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isOrganizationDefault`: Boolean
    is_organization_default "isOrganizationDefault": bool,
    /// `lastModifiedBy`: identity
    last_modified_by "lastModifiedBy": mg::Boxed<super::Identity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `scopeId`: String, not null
    scope_id "scopeId" "r": String,
    /// `scopeType`: String, not null
    scope_type "scopeType" "r": String,
}

mg::derived_from! { UnifiedRoleManagementPolicy: super::Entity }

impl UnifiedRoleManagementPolicy {
    /// `effectiveRules`: many `unifiedRoleManagementPolicyRule`, contained
    pub const EFFECTIVE_RULES: mg::Nav<
        UnifiedRoleManagementPolicy,
        Vec<super::UnifiedRoleManagementPolicyRule>,
    > = mg::Nav::new("effectiveRules");
    /// `rules`: many `unifiedRoleManagementPolicyRule`, contained
    pub const RULES: mg::Nav<
        UnifiedRoleManagementPolicy,
        Vec<super::UnifiedRoleManagementPolicyRule>,
    > = mg::Nav::new("rules");
}
