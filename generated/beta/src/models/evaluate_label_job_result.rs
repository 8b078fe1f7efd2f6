// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.evaluateLabelJobResult`, a complex type.
    EvaluateLabelJobResult "microsoft.graph.evaluateLabelJobResult" "complex";
    /// `responsiblePolicy`: responsiblePolicy
    responsible_policy "responsiblePolicy": mg::Boxed<super::ResponsiblePolicy>,
    /// `responsibleSensitiveTypes`: Collection(responsibleSensitiveType)
    responsible_sensitive_types "responsibleSensitiveTypes": Vec<super::ResponsibleSensitiveType>,
    /// `sensitivityLabel`: matchingLabel
    sensitivity_label "sensitivityLabel": mg::Boxed<super::MatchingLabel>,
}
