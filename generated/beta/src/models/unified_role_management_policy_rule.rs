// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementPolicyRule`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyrule?view=graph-rest-beta>
    UnifiedRoleManagementPolicyRule "microsoft.graph.unifiedRoleManagementPolicyRule" "entity abstract" : super::Entity => UnifiedRoleManagementPolicyRuleKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: unifiedRoleManagementPolicyRuleTarget
    target "target": mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>,
}

mg::derived_from! { UnifiedRoleManagementPolicyRule: super::Entity }

/// The types derived from `microsoft.graph.unifiedRoleManagementPolicyRule`.
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
