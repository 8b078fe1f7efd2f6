// @generated
use crate::mg;

/// Complex type `microsoft.graph.onTokenIssuanceStartReturnClaim`.
pub struct OnTokenIssuanceStartReturnClaim {
    /// `claimIdInApiResponse`.
    pub claim_id_in_api_response: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnTokenIssuanceStartReturnClaim: "microsoft.graph.onTokenIssuanceStartReturnClaim", complex;
    claim_id_in_api_response: "claimIdInApiResponse",
}
