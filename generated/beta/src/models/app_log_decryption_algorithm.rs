// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.appLogDecryptionAlgorithm`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-applogdecryptionalgorithm?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppLogDecryptionAlgorithm {
    /// `aes256` (0)
    Aes256,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    AppLogDecryptionAlgorithm: "microsoft.graph.appLogDecryptionAlgorithm";
    Aes256: "aes256" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
