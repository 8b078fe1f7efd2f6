// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.enrichment`, a complex type.
    Enrichment "microsoft.graph.healthMonitoring.enrichment" "complex";
    /// `impacts`: Collection(microsoft.graph.healthMonitoring.resourceImpactSummary)
    impacts "impacts": Vec<super::ResourceImpactSummary>,
    /// `state`: microsoft.graph.healthMonitoring.enrichmentState, not null
    state "state" "r": mg::Open<super::EnrichmentState>,
    /// `supportingData`: microsoft.graph.healthMonitoring.supportingData
    supporting_data "supportingData": mg::Boxed<super::SupportingData>,
}
