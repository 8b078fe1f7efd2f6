// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleManagementPolicyApprovalRule`][reference], derived from
/// [`UnifiedRoleManagementPolicyRule`](super::UnifiedRoleManagementPolicyRule).
///
/// Requests: [`UnifiedRoleManagementPolicyApprovalRuleCollection`], for example:
///
/// ```ignore
/// graph
///     .policies()
///     .role_management_policies()
///     .id(id)
///     .effective_rules()
///     .cast_to_unified_role_management_policy_approval_rule()
/// ```
///
/// [`UnifiedRoleManagementPolicyApprovalRuleCollection`]: crate::requests::unified_role_management_policy_approval_rule::UnifiedRoleManagementPolicyApprovalRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyapprovalrule?view=graph-rest-beta
pub struct UnifiedRoleManagementPolicyApprovalRule {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `setting`.
    pub setting: mg::Field<mg::Boxed<super::ApprovalSettings>>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementPolicyApprovalRule: "microsoft.graph.unifiedRoleManagementPolicyApprovalRule", entity, base super::UnifiedRoleManagementPolicyRule;
    id: "id" key required,
    setting: "setting",
    target: "target",
}

mg::derived_from! { UnifiedRoleManagementPolicyApprovalRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
