// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.keySize`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-keysize?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeySize {
    /// `size1024` (0)
    Size1024,
    /// `size2048` (1)
    Size2048,
    /// `size4096` (2)
    Size4096,
}

mg::enumeration! {
    KeySize: "microsoft.graph.keySize";
    Size1024: "size1024" = 0,
    Size2048: "size2048" = 1,
    Size4096: "size4096" = 2,
}
