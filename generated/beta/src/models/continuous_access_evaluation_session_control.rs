// @generated
use crate::mg;

/// Complex type `microsoft.graph.continuousAccessEvaluationSessionControl`.
pub struct ContinuousAccessEvaluationSessionControl {
    /// `mode`.
    pub mode: mg::Field<mg::Open<super::ContinuousAccessEvaluationMode>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContinuousAccessEvaluationSessionControl: "microsoft.graph.continuousAccessEvaluationSessionControl", complex;
    mode: "mode",
}
