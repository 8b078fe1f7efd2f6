// @generated
use crate::mg;

/// Complex type `microsoft.graph.requestSignatureVerification`.
pub struct RequestSignatureVerification {
    /// `allowedWeakAlgorithms`.
    pub allowed_weak_algorithms: mg::Field<mg::Flags<super::WeakAlgorithms>>,
    /// `isSignedRequestRequired`. Never null.
    pub is_signed_request_required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RequestSignatureVerification: "microsoft.graph.requestSignatureVerification", complex;
    allowed_weak_algorithms: "allowedWeakAlgorithms",
    is_signed_request_required: "isSignedRequestRequired" required,
}
