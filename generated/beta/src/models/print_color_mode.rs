// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printColorMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintColorMode {
    /// `blackAndWhite` (0)
    BlackAndWhite,
    /// `grayscale` (1)
    Grayscale,
    /// `color` (2)
    Color,
    /// `auto` (3)
    Auto,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintColorMode: "microsoft.graph.printColorMode";
    BlackAndWhite: "blackAndWhite" = 0,
    Grayscale: "grayscale" = 1,
    Color: "color" = 2,
    Auto: "auto" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
