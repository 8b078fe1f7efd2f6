// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bufferDecryptionResult`, a complex type.
    BufferDecryptionResult "microsoft.graph.bufferDecryptionResult" "complex";
    /// `decryptedBuffer`: Binary
    decrypted_buffer "decryptedBuffer": mg::Binary,
}
