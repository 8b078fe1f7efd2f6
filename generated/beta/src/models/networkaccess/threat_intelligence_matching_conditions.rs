// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligenceMatchingConditions`, a complex type.
    ThreatIntelligenceMatchingConditions "microsoft.graph.networkaccess.threatIntelligenceMatchingConditions" "complex";
    /// `destinations`: Collection(microsoft.graph.networkaccess.threatIntelligenceDestination), items not null
    destinations "destinations" "r": Vec<super::ThreatIntelligenceDestination>,
    /// `severity`: microsoft.graph.networkaccess.threatIntelligenceSeverity
    severity "severity": mg::Open<super::ThreatIntelligenceSeverity>,
}
