// @generated
use crate::mg;

/// Complex type `microsoft.graph.dlpEvaluationWindowsDevicesInput`, derived from
/// [`DlpEvaluationInput`](super::DlpEvaluationInput).
pub struct DlpEvaluationWindowsDevicesInput {
    /// `contentProperties`.
    pub content_properties: mg::Field<mg::Boxed<super::ContentProperties>>,
    /// `currentLabel`.
    pub current_label: mg::Field<mg::Boxed<super::CurrentLabel>>,
    /// `discoveredSensitiveTypes`.
    pub discovered_sensitive_types: mg::Field<Vec<super::DiscoveredSensitiveType>>,
    /// `sharedBy`.
    pub shared_by: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DlpEvaluationWindowsDevicesInput: "microsoft.graph.dlpEvaluationWindowsDevicesInput", complex, base super::DlpEvaluationInput;
    content_properties: "contentProperties",
    current_label: "currentLabel",
    discovered_sensitive_types: "discoveredSensitiveTypes",
    shared_by: "sharedBy",
}

mg::derived_from! { DlpEvaluationWindowsDevicesInput: super::DlpEvaluationInput }
