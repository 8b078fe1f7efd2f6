// @generated
use crate::{mg, models, requests};

/// Requests on one [`ThreatIntelligencePolicy`](models::networkaccess::ThreatIntelligencePolicy):
/// `get`, `update`, `delete`.
///
/// For example `graph.network_access().threat_intelligence_policies().id(id)`.
pub type ThreatIntelligencePolicyResource = mg::One<
    models::networkaccess::ThreatIntelligencePolicy,
    requests::networkaccess::policy::PolicyResource,
>;

/// Requests on a collection of
/// [`ThreatIntelligencePolicy`](models::networkaccess::ThreatIntelligencePolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.network_access().threat_intelligence_policies()`.
pub type ThreatIntelligencePolicyCollection = mg::Many<
    models::networkaccess::ThreatIntelligencePolicy,
    ThreatIntelligencePolicyResource,
>;
