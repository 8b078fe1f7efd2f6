// @generated
use crate::mg;

/// Complex type `microsoft.graph.matrixChoiceGroupQuizInfo`, derived from
/// [`QuizInfo`](super::QuizInfo).
#[deprecated(
    note = "deprecated since 2024-12-10, to be removed on 2025-03-25 (revision 2024-12/PrivatePreview:Response)"
)]
pub struct MatrixChoiceGroupQuizInfo {
    /// `maxPoints`.
    pub max_points: mg::Field<f32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MatrixChoiceGroupQuizInfo: "microsoft.graph.matrixChoiceGroupQuizInfo", complex, base super::QuizInfo;
    max_points: "maxPoints",
}

mg::derived_from! { MatrixChoiceGroupQuizInfo: super::QuizInfo }
