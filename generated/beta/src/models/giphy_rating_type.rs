// @generated
use crate::mg;

/// Enumeration `microsoft.graph.giphyRatingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiphyRatingType {
    /// `strict` (0)
    Strict,
    /// `moderate` (1)
    Moderate,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    GiphyRatingType: "microsoft.graph.giphyRatingType";
    Strict: "strict" = 0,
    Moderate: "moderate" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
