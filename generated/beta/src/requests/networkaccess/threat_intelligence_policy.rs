// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.networkaccess.threatIntelligencePolicy`, by its URL.
///
/// For example `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}`.
pub type ThreatIntelligencePolicyResource = mg::One<
    models::networkaccess::ThreatIntelligencePolicy,
    requests::networkaccess::policy::PolicyResource,
>;

/// A collection of `microsoft.graph.networkaccess.threatIntelligencePolicy`, by its URL.
///
/// For example `/networkAccess/threatIntelligencePolicies`.
pub type ThreatIntelligencePolicyCollection = mg::Many<
    models::networkaccess::ThreatIntelligencePolicy,
    ThreatIntelligencePolicyResource,
>;
