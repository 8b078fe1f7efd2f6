// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.threatIntelligenceMatchingConditions`.
#[deprecated(
    note = "deprecated since 2026-04-26, to be removed on 2027-06-26 (revision 2025-01/PrivatePreview:NetworkAccess)"
)]
pub struct ThreatIntelligenceMatchingConditions {
    /// `destinations`.
    pub destinations: mg::Field<Vec<super::ThreatIntelligenceDestination>>,
    /// `severity`.
    pub severity: mg::Field<mg::Open<super::ThreatIntelligenceSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatIntelligenceMatchingConditions: "microsoft.graph.networkaccess.threatIntelligenceMatchingConditions", complex;
    destinations: "destinations" required,
    severity: "severity",
}
