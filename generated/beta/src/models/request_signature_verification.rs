// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.requestSignatureVerification`, a complex type.
    RequestSignatureVerification "microsoft.graph.requestSignatureVerification" "complex";
    /// `allowedWeakAlgorithms`: weakAlgorithms
    allowed_weak_algorithms "allowedWeakAlgorithms": mg::Flags<super::WeakAlgorithms>,
    /// `isSignedRequestRequired`: Boolean, not null
    is_signed_request_required "isSignedRequestRequired" "r": bool,
}
