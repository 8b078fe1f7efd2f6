// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligenceRuleSettings`, a complex type.
    ThreatIntelligenceRuleSettings "microsoft.graph.networkaccess.threatIntelligenceRuleSettings" "complex";
    /// `status`: microsoft.graph.networkaccess.securityRuleStatus, not null
    status "status" "r": mg::Open<super::SecurityRuleStatus>,
}
