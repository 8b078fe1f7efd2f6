// @generated
use crate::mg;

/// Enumeration `microsoft.graph.kioskModeManagedHomeScreenPinComplexity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KioskModeManagedHomeScreenPinComplexity {
    /// `notConfigured` (0)
    NotConfigured,
    /// `simple` (1)
    Simple,
    /// `complex` (2)
    Complex,
}

mg::enumeration! {
    KioskModeManagedHomeScreenPinComplexity: "microsoft.graph.kioskModeManagedHomeScreenPinComplexity";
    NotConfigured: "notConfigured" = 0,
    Simple: "simple" = 1,
    Complex: "complex" = 2,
}
