// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.evaluationScope`, a complex type.
    EvaluationScope "microsoft.graph.evaluationScope" "complex";
    /// `type`: evaluationScopeType, not null
    type_ "type" "r": mg::Open<super::EvaluationScopeType>,
}
