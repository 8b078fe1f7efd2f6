// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allScopeSensitivityLabels`, a complex type derived from `microsoft.graph.scopeSensitivityLabels`.
    AllScopeSensitivityLabels "microsoft.graph.allScopeSensitivityLabels" "complex" : super::ScopeSensitivityLabels;
    /// `labelKind`: labelKind
    label_kind "labelKind": mg::Open<super::LabelKind>,
}

mg::derived_from! { AllScopeSensitivityLabels: super::ScopeSensitivityLabels }
