// @generated
use crate::mg;

/// Complex type `microsoft.graph.verificationResult`.
pub struct VerificationResult {
    /// `signatureValid`. Never null.
    pub signature_valid: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerificationResult: "microsoft.graph.verificationResult", complex;
    signature_valid: "signatureValid" required,
}
