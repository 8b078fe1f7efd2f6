// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.npsQuizInfo`, a complex type derived from `microsoft.graph.quizInfo`.
    #[deprecated(note = "deprecated since 2024-12-10, to be removed on 2025-03-25 (revision 2024-12/PrivatePreview:Response)")]
    NpsQuizInfo "microsoft.graph.npsQuizInfo" "complex" : super::QuizInfo;
    /// `maxPoints`: Single
    max_points "maxPoints": f32,
}

mg::derived_from! { NpsQuizInfo: super::QuizInfo }
