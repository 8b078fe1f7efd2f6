// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligenceFqdnDestination`, a complex type derived from `microsoft.graph.networkaccess.threatIntelligenceDestination`.
    ThreatIntelligenceFqdnDestination "microsoft.graph.networkaccess.threatIntelligenceFqdnDestination" "complex" : super::ThreatIntelligenceDestination;
    /// `values`: Collection(String)
    values "values": Vec<String>,
}

mg::derived_from! { ThreatIntelligenceFqdnDestination: super::ThreatIntelligenceDestination }
