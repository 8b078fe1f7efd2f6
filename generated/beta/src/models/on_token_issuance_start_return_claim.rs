// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onTokenIssuanceStartReturnClaim`, a complex type.
    OnTokenIssuanceStartReturnClaim "microsoft.graph.onTokenIssuanceStartReturnClaim" "complex";
    /// `claimIdInApiResponse`: String
    claim_id_in_api_response "claimIdInApiResponse": String,
}
