// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleManagementPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleManagementPolicyCollection`], for example
/// `graph.policies().role_management_policies()`.
///
/// [`UnifiedRoleManagementPolicyCollection`]: crate::requests::unified_role_management_policy::UnifiedRoleManagementPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicy?view=graph-rest-beta
pub struct UnifiedRoleManagementPolicy {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isOrganizationDefault`.
    pub is_organization_default: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::Identity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `scopeId`. Never null.
    pub scope_id: mg::Field<String>,
    /// `scopeType`. Never null.
    pub scope_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementPolicy: "microsoft.graph.unifiedRoleManagementPolicy", entity, base super::Entity;
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    is_organization_default: "isOrganizationDefault",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    scope_id: "scopeId" required,
    scope_type: "scopeType" required,
}

mg::derived_from! { UnifiedRoleManagementPolicy: super::Entity }

impl UnifiedRoleManagementPolicy {
    /// `effectiveRules`: many
    /// [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule).
    pub const EFFECTIVE_RULES: mg::Nav<
        UnifiedRoleManagementPolicy,
        Vec<super::UnifiedRoleManagementPolicyRule>,
    > = mg::Nav::new("effectiveRules");
    /// `rules`: many [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule).
    pub const RULES: mg::Nav<
        UnifiedRoleManagementPolicy,
        Vec<super::UnifiedRoleManagementPolicyRule>,
    > = mg::Nav::new("rules");
}
