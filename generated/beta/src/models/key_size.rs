// @generated
use crate::mg;

/// `microsoft.graph.keySize`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeySize {
    /// `size1024`, 0.
    Size1024,
    /// `size2048`, 1.
    Size2048,
    /// `size4096`, 2.
    Size4096,
}

mg::enumeration! {
    KeySize "microsoft.graph.keySize" "";
    Size1024 "size1024" 0,
    Size2048 "size2048" 1,
    Size4096 "size4096" 2,
}
