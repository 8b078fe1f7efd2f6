// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.search.answerKeyword`, a complex type.
    AnswerKeyword "microsoft.graph.search.answerKeyword" "complex";
    /// `keywords`: Collection(String)
    keywords "keywords": Vec<String>,
    /// `matchSimilarKeywords`: Boolean
    match_similar_keywords "matchSimilarKeywords": bool,
    /// `reservedKeywords`: Collection(String)
    reserved_keywords "reservedKeywords": Vec<String>,
}
