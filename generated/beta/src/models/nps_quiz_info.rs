// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.npsQuizInfo`, a complex type derived from `microsoft.graph.quizInfo`.
    NpsQuizInfo "microsoft.graph.npsQuizInfo" "complex" : super::QuizInfo;
}

mg::derived_from! { NpsQuizInfo: super::QuizInfo }
