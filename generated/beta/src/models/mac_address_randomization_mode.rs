// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macAddressRandomizationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacAddressRandomizationMode {
    /// `automatic` (0)
    Automatic,
    /// `hardware` (1)
    Hardware,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MacAddressRandomizationMode: "microsoft.graph.macAddressRandomizationMode";
    Automatic: "automatic" = 0,
    Hardware: "hardware" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
