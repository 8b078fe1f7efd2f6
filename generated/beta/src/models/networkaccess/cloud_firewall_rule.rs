// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallRule`, an entity type derived from `microsoft.graph.networkaccess.policyRule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-cloudfirewallrule?view=graph-rest-beta>
    CloudFirewallRule "microsoft.graph.networkaccess.cloudFirewallRule" "entity" : super::PolicyRule;
    /// `action`: microsoft.graph.networkaccess.cloudFirewallAction, not null
    action "action" "r": mg::Open<super::CloudFirewallAction>,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `matchingConditions`: microsoft.graph.networkaccess.cloudFirewallMatchingConditions, not null
    matching_conditions "matchingConditions" "r": mg::Boxed<super::CloudFirewallMatchingConditions>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `priority`: Int64, not null
    priority "priority" "r": i64,
    /// `settings`: microsoft.graph.networkaccess.cloudFirewallRuleSettings, not null
    settings "settings" "r": mg::Boxed<super::CloudFirewallRuleSettings>,
}

mg::derived_from! { CloudFirewallRule: super::PolicyRule, crate::models::Entity }
