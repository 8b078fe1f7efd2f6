// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.verificationResult`, a complex type.
    VerificationResult "microsoft.graph.security.verificationResult" "complex";
    /// `signatureValid`: Boolean, not null
    signature_valid "signatureValid" "r": bool,
}
