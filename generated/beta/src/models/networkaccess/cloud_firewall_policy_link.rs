// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudFirewallPolicyLink`, an entity type derived from `microsoft.graph.networkaccess.policyLink`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-cloudfirewallpolicylink?view=graph-rest-beta>
    CloudFirewallPolicyLink "microsoft.graph.networkaccess.cloudFirewallPolicyLink" "entity" : super::PolicyLink;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { CloudFirewallPolicyLink: super::PolicyLink, crate::models::Entity }

impl CloudFirewallPolicyLink {
    /// `policy`: `microsoft.graph.networkaccess.policy`
    pub const POLICY: mg::Nav<CloudFirewallPolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
