// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleManagementPolicyEnablementRule`][reference], derived
/// from [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule).
///
/// Requests: [`UnifiedRoleManagementPolicyEnablementRuleCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .role_management_policies()
///     .id(id)
///     .effective_rules()
///     .cast_to_unified_role_management_policy_enablement_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyEnablementRuleCollection`]: crate::requests::unified_role_management_policy_enablement_rule::UnifiedRoleManagementPolicyEnablementRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyenablementrule?view=graph-rest-beta
pub struct UnifiedRoleManagementPolicyEnablementRule {
    /// `enabledRules`.
    pub enabled_rules: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementPolicyEnablementRule: "microsoft.graph.unifiedRoleManagementPolicyEnablementRule", entity, base super::UnifiedRoleManagementPolicyRule;
    enabled_rules: "enabledRules",
    id: "id" key required,
    target: "target",
}

mg::derived_from! { UnifiedRoleManagementPolicyEnablementRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
