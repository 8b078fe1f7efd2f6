// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.matrixChoiceGroupQuizInfo`, a complex type derived from `microsoft.graph.quizInfo`.
    #[deprecated(note = "deprecated since 2024-12-10, to be removed on 2025-03-25 (revision 2024-12/PrivatePreview:Response)")]
    MatrixChoiceGroupQuizInfo "microsoft.graph.matrixChoiceGroupQuizInfo" "complex" : super::QuizInfo;
    /// `maxPoints`: Single
    max_points "maxPoints": f32,
}

mg::derived_from! { MatrixChoiceGroupQuizInfo: super::QuizInfo }
