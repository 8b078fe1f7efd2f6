// @generated
use crate::mg;

/// `microsoft.graph.keyUsages`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyUsages {
    /// `keyEncipherment`, 1.
    KeyEncipherment,
    /// `digitalSignature`, 2.
    DigitalSignature,
}

mg::enumeration! {
    KeyUsages "microsoft.graph.keyUsages" "flags";
    KeyEncipherment "keyEncipherment" 1,
    DigitalSignature "digitalSignature" 2,
}
