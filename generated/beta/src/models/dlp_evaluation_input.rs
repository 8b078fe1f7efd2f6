// @generated
use crate::mg;

/// Complex type `microsoft.graph.dlpEvaluationInput`.
pub struct DlpEvaluationInput {
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
    DlpEvaluationInput: "microsoft.graph.dlpEvaluationInput", complex, family DlpEvaluationInputKind;
    current_label: "currentLabel",
    discovered_sensitive_types: "discoveredSensitiveTypes",
}

/// The types derived from [`DlpEvaluationInput`].
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
