// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.unifiedRoleManagementPolicyRule`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleManagementPolicyRuleCollection`], for example
/// `graph.policies().role_management_policies().id(id).effective_rules()`.
///
/// [`UnifiedRoleManagementPolicyRuleCollection`]: crate::requests::unified_role_management_policy_rule::UnifiedRoleManagementPolicyRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyrule?view=graph-rest-beta
pub struct UnifiedRoleManagementPolicyRule {
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
    UnifiedRoleManagementPolicyRule: "microsoft.graph.unifiedRoleManagementPolicyRule", entity abstract, base super::Entity, family UnifiedRoleManagementPolicyRuleKind;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { UnifiedRoleManagementPolicyRule: super::Entity }

/// The types derived from [`UnifiedRoleManagementPolicyRule`].
#[non_exhaustive]
pub enum UnifiedRoleManagementPolicyRuleKind {
    UnifiedRoleManagementPolicyApprovalRule(
        Box<super::UnifiedRoleManagementPolicyApprovalRule>,
    ),
    UnifiedRoleManagementPolicyAuthenticationContextRule(
        Box<super::UnifiedRoleManagementPolicyAuthenticationContextRule>,
    ),
    UnifiedRoleManagementPolicyEnablementRule(
        Box<super::UnifiedRoleManagementPolicyEnablementRule>,
    ),
    UnifiedRoleManagementPolicyExpirationRule(
        Box<super::UnifiedRoleManagementPolicyExpirationRule>,
    ),
    UnifiedRoleManagementPolicyNotificationRule(
        Box<super::UnifiedRoleManagementPolicyNotificationRule>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<UnifiedRoleManagementPolicyRule>),
}

mg::family! {
    UnifiedRoleManagementPolicyRule => UnifiedRoleManagementPolicyRuleKind;
    UnifiedRoleManagementPolicyApprovalRule(super::UnifiedRoleManagementPolicyApprovalRule),
    UnifiedRoleManagementPolicyAuthenticationContextRule(super::UnifiedRoleManagementPolicyAuthenticationContextRule),
    UnifiedRoleManagementPolicyEnablementRule(super::UnifiedRoleManagementPolicyEnablementRule),
    UnifiedRoleManagementPolicyExpirationRule(super::UnifiedRoleManagementPolicyExpirationRule),
    UnifiedRoleManagementPolicyNotificationRule(super::UnifiedRoleManagementPolicyNotificationRule),
}
