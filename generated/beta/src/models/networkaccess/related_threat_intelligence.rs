// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedThreatIntelligence`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedThreatIntelligence "microsoft.graph.networkaccess.relatedThreatIntelligence" "complex" : super::RelatedResource;
    /// `threatCount`: Int64, not null
    threat_count "threatCount" "r": i64,
}

mg::derived_from! { RelatedThreatIntelligence: super::RelatedResource }
