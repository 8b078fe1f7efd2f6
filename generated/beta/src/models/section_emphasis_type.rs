// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sectionEmphasisType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SectionEmphasisType {
    /// `none` (0)
    None,
    /// `neutral` (1)
    Neutral,
    /// `soft` (2)
    Soft,
    /// `strong` (3)
    Strong,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SectionEmphasisType: "microsoft.graph.sectionEmphasisType";
    None: "none" = 0,
    Neutral: "neutral" = 1,
    Soft: "soft" = 2,
    Strong: "strong" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
