// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.forwardingPolicyLink`][reference], derived from
/// [`PolicyLink`](super::PolicyLink).
///
/// Requests: [`ForwardingPolicyLinkCollection`], for example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .cast_to_forwarding_policy_link()
/// ```
///
/// [`ForwardingPolicyLinkCollection`]: crate::requests::networkaccess::forwarding_policy_link::ForwardingPolicyLinkCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingpolicylink?view=graph-rest-beta
pub struct ForwardingPolicyLink {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `priority`.
    pub priority: mg::Field<i64>,
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
    ForwardingPolicyLink: "microsoft.graph.networkaccess.forwardingPolicyLink", entity, base super::PolicyLink;
    id: "id" key required,
    priority: "priority",
    state: "state" required,
    version: "version" required,
}

mg::derived_from! { ForwardingPolicyLink: super::PolicyLink, crate::models::Entity }

impl ForwardingPolicyLink {
    /// `policy`: [`Policy`](super::Policy).
    pub const POLICY: mg::Nav<ForwardingPolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
