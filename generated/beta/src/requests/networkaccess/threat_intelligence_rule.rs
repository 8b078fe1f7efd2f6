// @generated
use crate::{mg, models};

/// Requests on one [`ThreatIntelligenceRule`](models::networkaccess::ThreatIntelligenceRule):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().id(id).cast_to_threat_intelligence_rule()`.
pub type ThreatIntelligenceRuleResource = mg::One<
    models::networkaccess::ThreatIntelligenceRule,
>;

/// Requests on a collection of
/// [`ThreatIntelligenceRule`](models::networkaccess::ThreatIntelligenceRule): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.filtering_policies().id(id).policy_rules().cast_to_threat_intelligence_rule()`.
pub type ThreatIntelligenceRuleCollection = mg::Many<
    models::networkaccess::ThreatIntelligenceRule,
    ThreatIntelligenceRuleResource,
>;
