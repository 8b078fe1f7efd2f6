// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.bufferDecryptionResult`, a complex type.
    BufferDecryptionResult "microsoft.graph.security.bufferDecryptionResult" "complex";
    /// `decryptedBuffer`: Binary
    decrypted_buffer "decryptedBuffer": mg::Binary,
}
