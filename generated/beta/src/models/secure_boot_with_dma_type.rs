// @generated
use crate::mg;

/// `microsoft.graph.secureBootWithDMAType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecureBootWithDmaType {
    /// `notConfigured`, 0.
    NotConfigured,
    /// `withoutDMA`, 1.
    WithoutDma,
    /// `withDMA`, 3.
    WithDma,
}

mg::enumeration! {
    SecureBootWithDmaType "microsoft.graph.secureBootWithDMAType" "";
    NotConfigured "notConfigured" 0,
    WithoutDma "withoutDMA" 1,
    WithDma "withDMA" 3,
}
