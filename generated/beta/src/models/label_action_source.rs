// @generated
use crate::mg;

/// Enumeration `microsoft.graph.labelActionSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelActionSource {
    /// `manual` (0)
    Manual,
    /// `automatic` (1)
    Automatic,
    /// `recommended` (2)
    Recommended,
    /// `none` (3)
    None,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    LabelActionSource: "microsoft.graph.labelActionSource";
    Manual: "manual" = 0,
    Automatic: "automatic" = 1,
    Recommended: "recommended" = 2,
    None: "none" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
