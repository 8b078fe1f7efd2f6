// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.networkaccess.threatIntelligencePolicyLink`, by its URL.
pub type ThreatIntelligencePolicyLinkResource = mg::One<
    models::networkaccess::ThreatIntelligencePolicyLink,
    requests::networkaccess::policy_link::PolicyLinkResource,
>;

/// A collection of `microsoft.graph.networkaccess.threatIntelligencePolicyLink`, by its URL.
pub type ThreatIntelligencePolicyLinkCollection = mg::Many<
    models::networkaccess::ThreatIntelligencePolicyLink,
    ThreatIntelligencePolicyLinkResource,
>;
