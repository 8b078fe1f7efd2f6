// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.claimBinding`, a complex type.
    ClaimBinding "microsoft.graph.claimBinding" "complex";
    /// `matchConfidenceLevel`: matchConfidenceLevel, not null
    match_confidence_level "matchConfidenceLevel" "r": mg::Open<super::MatchConfidenceLevel>,
    /// `sourceAttribute`: String, not null
    source_attribute "sourceAttribute" "r": String,
    /// `verifiedIdClaim`: String, not null
    verified_id_claim "verifiedIdClaim" "r": String,
}
