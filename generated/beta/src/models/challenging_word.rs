// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.challengingWord`, a complex type.
    ChallengingWord "microsoft.graph.challengingWord" "complex";
    /// `count`: Int64, not null
    count "count" "r": i64,
    /// `word`: String, not null
    word "word" "r": String,
}
