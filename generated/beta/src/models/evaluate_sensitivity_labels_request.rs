// @generated
use crate::mg;

/// Complex type `microsoft.graph.evaluateSensitivityLabelsRequest`.
pub struct EvaluateSensitivityLabelsRequest {
    /// `currentLabel`.
    pub current_label: mg::Field<mg::Boxed<super::CurrentLabel>>,
    /// `discoveredSensitiveTypes`.
    pub discovered_sensitive_types: mg::Field<Vec<super::DiscoveredSensitiveType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateSensitivityLabelsRequest: "microsoft.graph.evaluateSensitivityLabelsRequest", complex;
    current_label: "currentLabel",
    discovered_sensitive_types: "discoveredSensitiveTypes",
}
