// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementPolicyExpirationRule`, an entity type derived from `microsoft.graph.unifiedRoleManagementPolicyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyexpirationrule?view=graph-rest-beta>
    UnifiedRoleManagementPolicyExpirationRule "microsoft.graph.unifiedRoleManagementPolicyExpirationRule" "entity" : super::UnifiedRoleManagementPolicyRule;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isExpirationRequired`: Boolean
    is_expiration_required "isExpirationRequired": bool,
    /// `maximumDuration`: Duration
    maximum_duration "maximumDuration": mg::Duration,
    /// `target`: unifiedRoleManagementPolicyRuleTarget
    target "target": mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>,
}

mg::derived_from! { UnifiedRoleManagementPolicyExpirationRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
