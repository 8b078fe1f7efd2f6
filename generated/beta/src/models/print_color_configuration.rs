// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printColorConfiguration`.
#[deprecated(
    note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintColorConfiguration {
    /// `blackAndWhite` (0)
    BlackAndWhite,
    /// `grayscale` (1)
    Grayscale,
    /// `color` (2)
    Color,
    /// `auto` (3)
    Auto,
}

mg::enumeration! {
    PrintColorConfiguration: "microsoft.graph.printColorConfiguration";
    BlackAndWhite: "blackAndWhite" = 0,
    Grayscale: "grayscale" = 1,
    Color: "color" = 2,
    Auto: "auto" = 3,
}
