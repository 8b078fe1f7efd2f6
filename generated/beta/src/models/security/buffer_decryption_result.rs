// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.bufferDecryptionResult`.
pub struct BufferDecryptionResult {
    /// `decryptedBuffer`. Secret: masked in `Debug`.
    pub decrypted_buffer: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BufferDecryptionResult: "microsoft.graph.security.bufferDecryptionResult", complex;
    decrypted_buffer: "decryptedBuffer" secret,
}
