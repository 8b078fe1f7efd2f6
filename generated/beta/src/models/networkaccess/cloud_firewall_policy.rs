// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.cloudFirewallPolicy`][reference], derived from
/// [`Policy`](super::Policy).
///
/// Requests: [`CloudFirewallPolicyCollection`], for example
/// `graph.network_access().cloud_firewall_policies()`.
///
/// [`CloudFirewallPolicyCollection`]: crate::requests::networkaccess::cloud_firewall_policy::CloudFirewallPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-cloudfirewallpolicy?view=graph-rest-beta
pub struct CloudFirewallPolicy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::CloudFirewallPolicySettings>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallPolicy: "microsoft.graph.networkaccess.cloudFirewallPolicy", entity, base super::Policy;
    description: "description",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    settings: "settings" required,
    version: "version" required,
}

mg::derived_from! { CloudFirewallPolicy: super::Policy, crate::models::Entity }

impl CloudFirewallPolicy {
    /// `policyRules`: many [`PolicyRule`](super::PolicyRule).
    pub const POLICY_RULES: mg::Nav<CloudFirewallPolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
