// @generated
use crate::mg;

/// Complex type `microsoft.graph.evaluationScope`.
pub struct EvaluationScope {
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::EvaluationScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluationScope: "microsoft.graph.evaluationScope", complex;
    type_: "type" required,
}
