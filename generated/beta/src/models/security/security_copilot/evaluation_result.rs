// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.evaluationResult`, a complex type.
    EvaluationResult "microsoft.graph.security.securityCopilot.evaluationResult" "complex";
    /// `content`: String
    content "content": String,
    /// `previewState`: microsoft.graph.security.securityCopilot.skillPreviewState, not null
    preview_state "previewState" "r": mg::Open<super::SkillPreviewState>,
    /// `type`: microsoft.graph.security.securityCopilot.evaluationResultType, not null
    type_ "type" "r": mg::Open<super::EvaluationResultType>,
}
