// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementPolicyEnablementRule`, an entity type derived from `microsoft.graph.unifiedRoleManagementPolicyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyenablementrule?view=graph-rest-beta>
    UnifiedRoleManagementPolicyEnablementRule "microsoft.graph.unifiedRoleManagementPolicyEnablementRule" "entity" : super::UnifiedRoleManagementPolicyRule;
    /// `enabledRules`: Collection(String)
    enabled_rules "enabledRules": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: unifiedRoleManagementPolicyRuleTarget
    target "target": mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>,
}

mg::derived_from! { UnifiedRoleManagementPolicyEnablementRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
