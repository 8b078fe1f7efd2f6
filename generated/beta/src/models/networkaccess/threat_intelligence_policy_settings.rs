// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligencePolicySettings`, a complex type.
    ThreatIntelligencePolicySettings "microsoft.graph.networkaccess.threatIntelligencePolicySettings" "complex";
    /// `defaultAction`: microsoft.graph.networkaccess.threatIntelligenceAction, not null
    default_action "defaultAction" "r": mg::Open<super::ThreatIntelligenceAction>,
}
