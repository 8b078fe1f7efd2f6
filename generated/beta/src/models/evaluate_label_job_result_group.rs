// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.evaluateLabelJobResultGroup`, a complex type.
    EvaluateLabelJobResultGroup "microsoft.graph.evaluateLabelJobResultGroup" "complex";
    /// `automatic`: evaluateLabelJobResult
    automatic "automatic": mg::Boxed<super::EvaluateLabelJobResult>,
    /// `recommended`: evaluateLabelJobResult
    recommended "recommended": mg::Boxed<super::EvaluateLabelJobResult>,
}
