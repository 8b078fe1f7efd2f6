// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`][reference],
/// derived from [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule).
///
/// Requests: [`UnifiedRoleManagementPolicyAuthenticationContextRuleCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .role_management_policies()
///     .id(id)
///     .effective_rules()
///     .cast_to_unified_role_management_policy_authentication_context_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyAuthenticationContextRuleCollection`]: crate::requests::unified_role_management_policy_authentication_context_rule::UnifiedRoleManagementPolicyAuthenticationContextRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyauthenticationcontextrule?view=graph-rest-beta
pub struct UnifiedRoleManagementPolicyAuthenticationContextRule {
    /// `claimValue`.
    pub claim_value: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementPolicyAuthenticationContextRule: "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule", entity, base super::UnifiedRoleManagementPolicyRule;
    claim_value: "claimValue",
    id: "id" key required,
    is_enabled: "isEnabled",
    target: "target",
}

mg::derived_from! { UnifiedRoleManagementPolicyAuthenticationContextRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
