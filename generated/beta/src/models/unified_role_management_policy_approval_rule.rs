// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementPolicyApprovalRule`, an entity type derived from `microsoft.graph.unifiedRoleManagementPolicyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyapprovalrule?view=graph-rest-beta>
    UnifiedRoleManagementPolicyApprovalRule "microsoft.graph.unifiedRoleManagementPolicyApprovalRule" "entity" : super::UnifiedRoleManagementPolicyRule;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `setting`: approvalSettings
    setting "setting": mg::Boxed<super::ApprovalSettings>,
    /// `target`: unifiedRoleManagementPolicyRuleTarget
    target "target": mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>,
}

mg::derived_from! { UnifiedRoleManagementPolicyApprovalRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
