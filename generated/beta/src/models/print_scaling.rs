// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printScaling`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintScaling {
    /// `auto` (0)
    Auto,
    /// `shrinkToFit` (1)
    ShrinkToFit,
    /// `fill` (2)
    Fill,
    /// `fit` (3)
    Fit,
    /// `none` (4)
    None,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintScaling: "microsoft.graph.printScaling";
    Auto: "auto" = 0,
    ShrinkToFit: "shrinkToFit" = 1,
    Fill: "fill" = 2,
    Fit: "fit" = 3,
    None: "none" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
