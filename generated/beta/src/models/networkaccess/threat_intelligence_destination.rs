// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligenceDestination`, an abstract complex type.
    ThreatIntelligenceDestination "microsoft.graph.networkaccess.threatIntelligenceDestination" "complex abstract" => ThreatIntelligenceDestinationKind;
}

/// The types derived from `microsoft.graph.networkaccess.threatIntelligenceDestination`.
#[non_exhaustive]
pub enum ThreatIntelligenceDestinationKind {
    ThreatIntelligenceFqdnDestination(Box<super::ThreatIntelligenceFqdnDestination>),
    /// None of these, or a type that this version does not know.
    Other(Box<ThreatIntelligenceDestination>),
}

mg::family! {
    ThreatIntelligenceDestination => ThreatIntelligenceDestinationKind;
    ThreatIntelligenceFqdnDestination(super::ThreatIntelligenceFqdnDestination),
}
