// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printOrientation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintOrientation {
    /// `portrait` (3)
    Portrait,
    /// `landscape` (4)
    Landscape,
    /// `reverseLandscape` (5)
    ReverseLandscape,
    /// `reversePortrait` (6)
    ReversePortrait,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintOrientation: "microsoft.graph.printOrientation";
    Portrait: "portrait" = 3,
    Landscape: "landscape" = 4,
    ReverseLandscape: "reverseLandscape" = 5,
    ReversePortrait: "reversePortrait" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
