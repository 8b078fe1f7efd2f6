// @generated
use crate::mg;

/// `microsoft.graph.kioskModeManagedHomeScreenPinComplexity`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KioskModeManagedHomeScreenPinComplexity {
    /// `notConfigured`, 0.
    NotConfigured,
    /// `simple`, 1.
    Simple,
    /// `complex`, 2.
    Complex,
}

mg::enumeration! {
    KioskModeManagedHomeScreenPinComplexity "microsoft.graph.kioskModeManagedHomeScreenPinComplexity" "";
    NotConfigured "notConfigured" 0,
    Simple "simple" 1,
    Complex "complex" 2,
}
