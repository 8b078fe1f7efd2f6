// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dlpEvaluationInput`, a complex type.
    DlpEvaluationInput "microsoft.graph.dlpEvaluationInput" "complex" => DlpEvaluationInputKind;
    /// `currentLabel`: currentLabel
    current_label "currentLabel": mg::Boxed<super::CurrentLabel>,
    /// `discoveredSensitiveTypes`: Collection(discoveredSensitiveType)
    discovered_sensitive_types "discoveredSensitiveTypes": Vec<super::DiscoveredSensitiveType>,
}

/// The types derived from `microsoft.graph.dlpEvaluationInput`.
#[non_exhaustive]
pub enum DlpEvaluationInputKind {
    DlpEvaluationWindowsDevicesInput(Box<super::DlpEvaluationWindowsDevicesInput>),
    /// None of these, or a type that this version does not know.
    Other(Box<DlpEvaluationInput>),
}

mg::family! {
    DlpEvaluationInput => DlpEvaluationInputKind;
    DlpEvaluationWindowsDevicesInput(super::DlpEvaluationWindowsDevicesInput),
}
