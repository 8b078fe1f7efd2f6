// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browserSiteMergeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserSiteMergeType {
    /// `noMerge` (0)
    NoMerge,
    /// `default` (1)
    Default,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowserSiteMergeType: "microsoft.graph.browserSiteMergeType";
    NoMerge: "noMerge" = 0,
    Default: "default" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
