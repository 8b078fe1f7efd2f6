// @generated
use crate::mg;

/// Complex type `microsoft.graph.quizInfo`.
pub struct QuizInfo {
    /// `maxPoints`.
    pub max_points: mg::Field<f32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QuizInfo: "microsoft.graph.quizInfo", complex, family QuizInfoKind;
    max_points: "maxPoints",
}

/// The types derived from [`QuizInfo`].
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
