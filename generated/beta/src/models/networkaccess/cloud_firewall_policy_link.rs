// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.cloudFirewallPolicyLink`][reference], derived from
/// [`PolicyLink`](super::PolicyLink).
///
/// Requests: [`CloudFirewallPolicyLinkCollection`], for example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .cast_to_cloud_firewall_policy_link()
/// ```
///
/// [`CloudFirewallPolicyLinkCollection`]: crate::requests::networkaccess::cloud_firewall_policy_link::CloudFirewallPolicyLinkCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-cloudfirewallpolicylink?view=graph-rest-beta
pub struct CloudFirewallPolicyLink {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::Status>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFirewallPolicyLink: "microsoft.graph.networkaccess.cloudFirewallPolicyLink", entity, base super::PolicyLink;
    id: "id" key required,
    state: "state" required,
    version: "version" required,
}

mg::derived_from! { CloudFirewallPolicyLink: super::PolicyLink, crate::models::Entity }

impl CloudFirewallPolicyLink {
    /// `policy`: [`Policy`](super::Policy).
    pub const POLICY: mg::Nav<CloudFirewallPolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
