// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ThreatIntelligencePolicyLink`](models::networkaccess::ThreatIntelligencePolicyLink): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .id(id)
///     .cast_to_threat_intelligence_policy_link()
/// ```
pub type ThreatIntelligencePolicyLinkResource = mg::One<
    models::networkaccess::ThreatIntelligencePolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// Requests on a collection of
/// [`ThreatIntelligencePolicyLink`](models::networkaccess::ThreatIntelligencePolicyLink): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .cast_to_threat_intelligence_policy_link()
/// ```
pub type ThreatIntelligencePolicyLinkCollection = mg::Many<
    models::networkaccess::ThreatIntelligencePolicyLink,
    ThreatIntelligencePolicyLinkResource,
>;
