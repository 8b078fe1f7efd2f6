// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligenceMatchingConditions`, a complex type.
    #[deprecated(note = "deprecated since 2026-04-26, to be removed on 2027-06-26 (revision 2025-01/PrivatePreview:NetworkAccess)")]
    ThreatIntelligenceMatchingConditions "microsoft.graph.networkaccess.threatIntelligenceMatchingConditions" "complex";
    /// `destinations`: Collection(microsoft.graph.networkaccess.threatIntelligenceDestination), items not null
    destinations "destinations" "r": Vec<super::ThreatIntelligenceDestination>,
    /// `severity`: microsoft.graph.networkaccess.threatIntelligenceSeverity
    severity "severity": mg::Open<super::ThreatIntelligenceSeverity>,
}
