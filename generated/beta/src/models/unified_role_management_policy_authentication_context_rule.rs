// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`, an entity type derived from `microsoft.graph.unifiedRoleManagementPolicyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicyauthenticationcontextrule?view=graph-rest-beta>
    UnifiedRoleManagementPolicyAuthenticationContextRule "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule" "entity" : super::UnifiedRoleManagementPolicyRule;
    /// `claimValue`: String
    claim_value "claimValue": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `target`: unifiedRoleManagementPolicyRuleTarget
    target "target": mg::Boxed<super::UnifiedRoleManagementPolicyRuleTarget>,
}

mg::derived_from! { UnifiedRoleManagementPolicyAuthenticationContextRule: super::UnifiedRoleManagementPolicyRule, super::Entity }
