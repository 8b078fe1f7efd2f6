// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.threatIntelligenceFqdnDestination`, derived from
/// [`ThreatIntelligenceDestination`](super::ThreatIntelligenceDestination).
#[deprecated(
    note = "deprecated since 2026-04-26, to be removed on 2027-06-26 (revision 2025-01/PrivatePreview:NetworkAccess)"
)]
pub struct ThreatIntelligenceFqdnDestination {
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatIntelligenceFqdnDestination: "microsoft.graph.networkaccess.threatIntelligenceFqdnDestination", complex, base super::ThreatIntelligenceDestination;
    values: "values" required,
}

mg::derived_from! { ThreatIntelligenceFqdnDestination: super::ThreatIntelligenceDestination }
