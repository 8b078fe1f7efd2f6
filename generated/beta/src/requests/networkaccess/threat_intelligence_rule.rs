// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.threatIntelligenceRule`, by its URL.
pub type ThreatIntelligenceRuleResource = mg::One<
    models::networkaccess::ThreatIntelligenceRule,
>;

/// A collection of `microsoft.graph.networkaccess.threatIntelligenceRule`, by its URL.
pub type ThreatIntelligenceRuleCollection = mg::Many<
    models::networkaccess::ThreatIntelligenceRule,
    ThreatIntelligenceRuleResource,
>;
