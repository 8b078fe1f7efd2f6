// @generated
use crate::mg;

/// `microsoft.graph.appLogDecryptionAlgorithm`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppLogDecryptionAlgorithm {
    /// `aes256`, 0.
    Aes256,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    AppLogDecryptionAlgorithm "microsoft.graph.appLogDecryptionAlgorithm" "";
    Aes256 "aes256" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
