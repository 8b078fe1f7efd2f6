// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.forwardingPolicy`][reference], derived from
/// [`Policy`](super::Policy).
///
/// Requests: [`ForwardingPolicyCollection`], for example
/// `graph.network_access().forwarding_policies()`.
///
/// Operations: `update_policy_rules`.
///
/// [`ForwardingPolicyCollection`]: crate::requests::networkaccess::forwarding_policy::ForwardingPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingpolicy?view=graph-rest-beta
pub struct ForwardingPolicy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `privateAccessAppId`.
    pub private_access_app_id: mg::Field<String>,
    /// `trafficForwardingType`. Never null.
    pub traffic_forwarding_type: mg::Field<mg::Open<super::TrafficForwardingType>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ForwardingPolicy: "microsoft.graph.networkaccess.forwardingPolicy", entity, base super::Policy;
    description: "description",
    id: "id" key required,
    name: "name" required,
    private_access_app_id: "privateAccessAppId",
    traffic_forwarding_type: "trafficForwardingType" required,
    version: "version" required,
}

mg::derived_from! { ForwardingPolicy: super::Policy, crate::models::Entity }

impl ForwardingPolicy {
    /// `policyRules`: many [`PolicyRule`](super::PolicyRule).
    pub const POLICY_RULES: mg::Nav<ForwardingPolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
