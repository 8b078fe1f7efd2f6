// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.bufferEncryptionResult`, a complex type.
    BufferEncryptionResult "microsoft.graph.security.bufferEncryptionResult" "complex";
    /// `encryptedBuffer`: String
    encrypted_buffer "encryptedBuffer": String,
    /// `publishingLicense`: String
    publishing_license "publishingLicense": String,
}
