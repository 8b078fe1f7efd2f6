// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bufferEncryptionResult`, a complex type.
    BufferEncryptionResult "microsoft.graph.bufferEncryptionResult" "complex";
    /// `encryptedBuffer`: Binary
    encrypted_buffer "encryptedBuffer": mg::Binary,
    /// `publishingLicense`: Binary
    publishing_license "publishingLicense": mg::Binary,
}
