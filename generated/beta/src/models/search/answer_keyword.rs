// @generated
use crate::mg;

/// Complex type `microsoft.graph.search.answerKeyword`.
pub struct AnswerKeyword {
    /// `keywords`.
    pub keywords: mg::Field<Vec<String>>,
    /// `matchSimilarKeywords`.
    pub match_similar_keywords: mg::Field<bool>,
    /// `reservedKeywords`.
    pub reserved_keywords: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnswerKeyword: "microsoft.graph.search.answerKeyword", complex;
    keywords: "keywords",
    match_similar_keywords: "matchSimilarKeywords",
    reserved_keywords: "reservedKeywords",
}
