// @generated
use crate::{mg, models};

/// One `microsoft.graph.search.qna`, by its URL.
///
/// For example `/search/qnas/{qna-id}`.
pub type QnaResource = mg::One<models::search::Qna>;

/// A collection of `microsoft.graph.search.qna`, by its URL.
///
/// For example `/search/qnas`.
pub type QnaCollection = mg::Many<models::search::Qna, QnaResource>;
