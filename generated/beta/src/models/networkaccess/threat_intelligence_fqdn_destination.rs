// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.threatIntelligenceFqdnDestination`, a complex type derived from `microsoft.graph.networkaccess.threatIntelligenceDestination`.
    #[deprecated(note = "deprecated since 2026-04-26, to be removed on 2027-06-26 (revision 2025-01/PrivatePreview:NetworkAccess)")]
    ThreatIntelligenceFqdnDestination "microsoft.graph.networkaccess.threatIntelligenceFqdnDestination" "complex" : super::ThreatIntelligenceDestination;
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
}

mg::derived_from! { ThreatIntelligenceFqdnDestination: super::ThreatIntelligenceDestination }
