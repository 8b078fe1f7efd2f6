// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verificationResult`, a complex type.
    VerificationResult "microsoft.graph.verificationResult" "complex";
    /// `signatureValid`: Boolean, not null
    signature_valid "signatureValid" "r": bool,
}
