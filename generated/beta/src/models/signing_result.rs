// @generated
use crate::mg;

/// Complex type `microsoft.graph.signingResult`.
pub struct SigningResult {
    /// `signature`.
    pub signature: mg::Field<mg::Binary>,
    /// `signingKeyId`.
    pub signing_key_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SigningResult: "microsoft.graph.signingResult", complex;
    signature: "signature",
    signing_key_id: "signingKeyId",
}
