// @generated
use crate::mg;

/// Enumeration `microsoft.graph.secureBootWithDMAType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecureBootWithDmaType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `withoutDMA` (1)
    WithoutDma,
    /// `withDMA` (3)
    WithDma,
}

mg::enumeration! {
    SecureBootWithDmaType: "microsoft.graph.secureBootWithDMAType";
    NotConfigured: "notConfigured" = 0,
    WithoutDma: "withoutDMA" = 1,
    WithDma: "withDMA" = 3,
}
