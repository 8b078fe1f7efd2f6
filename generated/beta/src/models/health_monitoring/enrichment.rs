// @generated
use crate::mg;

/// Complex type `microsoft.graph.healthMonitoring.enrichment`.
pub struct Enrichment {
    /// `impacts`.
    pub impacts: mg::Field<Vec<super::ResourceImpactSummary>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::EnrichmentState>>,
    /// `supportingData`.
    pub supporting_data: mg::Field<mg::Boxed<super::SupportingData>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Enrichment: "microsoft.graph.healthMonitoring.enrichment", complex;
    impacts: "impacts",
    state: "state" required,
    supporting_data: "supportingData",
}
