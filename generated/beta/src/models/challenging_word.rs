// @generated
use crate::mg;

/// Complex type `microsoft.graph.challengingWord`.
pub struct ChallengingWord {
    /// `count`. Never null.
    pub count: mg::Field<i64>,
    /// `word`. Never null.
    pub word: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChallengingWord: "microsoft.graph.challengingWord", complex;
    count: "count" required,
    word: "word" required,
}
