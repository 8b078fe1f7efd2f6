// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dlpEvaluationWindowsDevicesInput`, a complex type derived from `microsoft.graph.dlpEvaluationInput`.
    DlpEvaluationWindowsDevicesInput "microsoft.graph.dlpEvaluationWindowsDevicesInput" "complex" : super::DlpEvaluationInput;
    /// `contentProperties`: contentProperties
    content_properties "contentProperties": mg::Boxed<super::ContentProperties>,
    /// `currentLabel`: currentLabel
    current_label "currentLabel": mg::Boxed<super::CurrentLabel>,
    /// `discoveredSensitiveTypes`: Collection(discoveredSensitiveType)
    discovered_sensitive_types "discoveredSensitiveTypes": Vec<super::DiscoveredSensitiveType>,
    /// `sharedBy`: String
    shared_by "sharedBy": String,
}

mg::derived_from! { DlpEvaluationWindowsDevicesInput: super::DlpEvaluationInput }
