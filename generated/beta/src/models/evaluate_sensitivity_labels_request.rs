// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.evaluateSensitivityLabelsRequest`, a complex type.
    EvaluateSensitivityLabelsRequest "microsoft.graph.evaluateSensitivityLabelsRequest" "complex";
    /// `currentLabel`: currentLabel
    current_label "currentLabel": mg::Boxed<super::CurrentLabel>,
    /// `discoveredSensitiveTypes`: Collection(discoveredSensitiveType)
    discovered_sensitive_types "discoveredSensitiveTypes": Vec<super::DiscoveredSensitiveType>,
}
