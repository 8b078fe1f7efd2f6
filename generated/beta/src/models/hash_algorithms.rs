// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.hashAlgorithms`][reference], of which a value can have several.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-hashalgorithms?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HashAlgorithms {
    /// `sha1` (1)
    Sha1,
    /// `sha2` (2)
    Sha2,
}

mg::enumeration! {
    HashAlgorithms: "microsoft.graph.hashAlgorithms", flags;
    Sha1: "sha1" = 1,
    Sha2: "sha2" = 2,
}
