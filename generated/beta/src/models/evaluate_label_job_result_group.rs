// @generated
use crate::mg;

/// Complex type `microsoft.graph.evaluateLabelJobResultGroup`.
pub struct EvaluateLabelJobResultGroup {
    /// `automatic`.
    pub automatic: mg::Field<mg::Boxed<super::EvaluateLabelJobResult>>,
    /// `recommended`.
    pub recommended: mg::Field<mg::Boxed<super::EvaluateLabelJobResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateLabelJobResultGroup: "microsoft.graph.evaluateLabelJobResultGroup", complex;
    automatic: "automatic",
    recommended: "recommended",
}
