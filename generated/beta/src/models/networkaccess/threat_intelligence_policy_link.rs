// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.threatIntelligencePolicyLink`][reference], derived
/// from [`PolicyLink`](super::PolicyLink).
///
/// Requests: [`ThreatIntelligencePolicyLinkCollection`], for example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .cast_to_threat_intelligence_policy_link()
/// ```
///
/// [`ThreatIntelligencePolicyLinkCollection`]: crate::requests::networkaccess::threat_intelligence_policy_link::ThreatIntelligencePolicyLinkCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-threatintelligencepolicylink?view=graph-rest-beta
pub struct ThreatIntelligencePolicyLink {
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
    ThreatIntelligencePolicyLink: "microsoft.graph.networkaccess.threatIntelligencePolicyLink", entity, base super::PolicyLink;
    id: "id" key required,
    state: "state" required,
    version: "version" required,
}

mg::derived_from! { ThreatIntelligencePolicyLink: super::PolicyLink, crate::models::Entity }

impl ThreatIntelligencePolicyLink {
    /// `policy`: [`Policy`](super::Policy).
    pub const POLICY: mg::Nav<ThreatIntelligencePolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
