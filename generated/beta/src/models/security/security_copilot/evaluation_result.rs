// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityCopilot.evaluationResult`.
pub struct EvaluationResult {
    /// `content`.
    pub content: mg::Field<String>,
    /// `previewState`. Never null.
    pub preview_state: mg::Field<mg::Open<super::SkillPreviewState>>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::EvaluationResultType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluationResult: "microsoft.graph.security.securityCopilot.evaluationResult", complex;
    content: "content",
    preview_state: "previewState" required,
    type_: "type" required,
}
