// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.quizInfo`, a complex type.
    QuizInfo "microsoft.graph.quizInfo" "complex" => QuizInfoKind;
    /// `maxPoints`: Single
    max_points "maxPoints": f32,
}

/// The types derived from `microsoft.graph.quizInfo`.
#[non_exhaustive]
pub enum QuizInfoKind {
    MatrixChoiceGroupQuizInfo(Box<super::MatrixChoiceGroupQuizInfo>),
    NpsQuizInfo(Box<super::NpsQuizInfo>),
    /// None of these, or a type that this version does not know.
    Other(Box<QuizInfo>),
}

mg::family! {
    QuizInfo => QuizInfoKind;
    MatrixChoiceGroupQuizInfo(super::MatrixChoiceGroupQuizInfo),
    NpsQuizInfo(super::NpsQuizInfo),
}
