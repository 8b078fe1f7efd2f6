// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.keyUsages`][reference], of which a value can have several.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-keyusages?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyUsages {
    /// `keyEncipherment` (1)
    KeyEncipherment,
    /// `digitalSignature` (2)
    DigitalSignature,
}

mg::enumeration! {
    KeyUsages: "microsoft.graph.keyUsages", flags;
    KeyEncipherment: "keyEncipherment" = 1,
    DigitalSignature: "digitalSignature" = 2,
}
