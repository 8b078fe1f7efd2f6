// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.matrixChoiceGroupQuizInfo`, a complex type derived from `microsoft.graph.quizInfo`.
    MatrixChoiceGroupQuizInfo "microsoft.graph.matrixChoiceGroupQuizInfo" "complex" : super::QuizInfo;
}

mg::derived_from! { MatrixChoiceGroupQuizInfo: super::QuizInfo }
