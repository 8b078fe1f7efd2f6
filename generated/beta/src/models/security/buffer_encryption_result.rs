// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.bufferEncryptionResult`.
pub struct BufferEncryptionResult {
    /// `encryptedBuffer`.
    pub encrypted_buffer: mg::Field<mg::Binary>,
    /// `publishingLicense`.
    pub publishing_license: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BufferEncryptionResult: "microsoft.graph.security.bufferEncryptionResult", complex;
    encrypted_buffer: "encryptedBuffer",
    publishing_license: "publishingLicense",
}
