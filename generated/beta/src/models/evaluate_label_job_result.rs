// @generated
use crate::mg;

/// Complex type `microsoft.graph.evaluateLabelJobResult`.
pub struct EvaluateLabelJobResult {
    /// `responsiblePolicy`.
    pub responsible_policy: mg::Field<mg::Boxed<super::ResponsiblePolicy>>,
    /// `responsibleSensitiveTypes`.
    pub responsible_sensitive_types: mg::Field<Vec<super::ResponsibleSensitiveType>>,
    /// `sensitivityLabel`.
    pub sensitivity_label: mg::Field<mg::Boxed<super::MatchingLabel>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateLabelJobResult: "microsoft.graph.evaluateLabelJobResult", complex;
    responsible_policy: "responsiblePolicy",
    responsible_sensitive_types: "responsibleSensitiveTypes",
    sensitivity_label: "sensitivityLabel",
}
