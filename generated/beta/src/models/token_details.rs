// @generated
use crate::mg;

/// Complex type `microsoft.graph.tokenDetails`.
pub struct TokenDetails {
    /// `issuedAtDateTime`.
    pub issued_at_date_time: mg::Field<mg::DateTimeOffset>,
    /// `uniqueTokenIdentifier`.
    pub unique_token_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TokenDetails: "microsoft.graph.tokenDetails", complex;
    issued_at_date_time: "issuedAtDateTime",
    unique_token_identifier: "uniqueTokenIdentifier",
}
