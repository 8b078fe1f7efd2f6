// @generated
use crate::mg;

/// Complex type `microsoft.graph.claimBinding`.
pub struct ClaimBinding {
    /// `matchConfidenceLevel`. Never null.
    pub match_confidence_level: mg::Field<mg::Open<super::MatchConfidenceLevel>>,
    /// `sourceAttribute`. Never null.
    pub source_attribute: mg::Field<String>,
    /// `verifiedIdClaim`. Never null.
    pub verified_id_claim: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClaimBinding: "microsoft.graph.claimBinding", complex;
    match_confidence_level: "matchConfidenceLevel" required,
    source_attribute: "sourceAttribute" required,
    verified_id_claim: "verifiedIdClaim" required,
}
