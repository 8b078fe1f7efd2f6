// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.continuousAccessEvaluationSessionControl`, a complex type.
    ContinuousAccessEvaluationSessionControl "microsoft.graph.continuousAccessEvaluationSessionControl" "complex";
    /// `mode`: continuousAccessEvaluationMode
    mode "mode": mg::Open<super::ContinuousAccessEvaluationMode>,
}
