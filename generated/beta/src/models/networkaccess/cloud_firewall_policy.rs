// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallPolicy`, an entity type derived from `microsoft.graph.networkaccess.policy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-cloudfirewallpolicy?view=graph-rest-beta>
    CloudFirewallPolicy "microsoft.graph.networkaccess.cloudFirewallPolicy" "entity" : super::Policy;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `settings`: microsoft.graph.networkaccess.cloudFirewallPolicySettings, not null
    settings "settings" "r": mg::Boxed<super::CloudFirewallPolicySettings>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { CloudFirewallPolicy: super::Policy, crate::models::Entity }

impl CloudFirewallPolicy {
    /// `policyRules`: many `microsoft.graph.networkaccess.policyRule`, contained
    pub const POLICY_RULES: mg::Nav<CloudFirewallPolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
