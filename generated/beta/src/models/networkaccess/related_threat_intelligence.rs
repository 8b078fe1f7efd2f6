// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedThreatIntelligence`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedThreatIntelligence {
    /// `threatCount`. Never null.
    pub threat_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedThreatIntelligence: "microsoft.graph.networkaccess.relatedThreatIntelligence", complex, base super::RelatedResource;
    threat_count: "threatCount" required,
}

mg::derived_from! { RelatedThreatIntelligence: super::RelatedResource }
