// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.bufferEncryptionResult`, a complex type.
    BufferEncryptionResult "microsoft.graph.security.bufferEncryptionResult" "complex";
    /// `encryptedBuffer`: Binary
    encrypted_buffer "encryptedBuffer": mg::Binary,
    /// `publishingLicense`: Binary
    publishing_license "publishingLicense": mg::Binary,
}
