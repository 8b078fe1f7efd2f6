// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleManagementPolicyExpirationRule`][reference], derived
/// from [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule).
///
/// Requests: [`UnifiedRoleManagementPolicyExpirationRuleCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .role_management_policies()
///     .id(id)
///     .effective_rules()
///     .cast_to_unified_role_management_policy_expiration_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyExpirationRuleCollection`]: crate::requests::unified_role_management_policy_expiration_rule::UnifiedRoleManagementPolicyExpirationRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyexpirationrule?view=graph-rest-beta
pub struct UnifiedRoleManagementPolicyExpirationRule {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isExpirationRequired`.
    pub is_expiration_required: mg::Field<bool>,
    /// `maximumDuration`.
    pub maximum_duration: mg::Field<mg::Duration>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementPolicyExpirationRule: "microsoft.graph.unifiedRoleManagementPolicyExpirationRule", entity, base super::UnifiedRoleManagementPolicyRule;
    id: "id" key required,
    is_expiration_required: "isExpirationRequired",
    maximum_duration: "maximumDuration",
    target: "target",
}

mg::derived_from! { UnifiedRoleManagementPolicyExpirationRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
