// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppPinCharacterSet`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppPinCharacterSet {
    /// `numeric` (0)
    Numeric,
    /// `alphanumericAndSymbol` (1)
    AlphanumericAndSymbol,
}

mg::enumeration! {
    ManagedAppPinCharacterSet: "microsoft.graph.managedAppPinCharacterSet";
    Numeric: "numeric" = 0,
    AlphanumericAndSymbol: "alphanumericAndSymbol" = 1,
}
