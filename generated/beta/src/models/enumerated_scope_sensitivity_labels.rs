// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enumeratedScopeSensitivityLabels`, a complex type derived from `microsoft.graph.scopeSensitivityLabels`.
    EnumeratedScopeSensitivityLabels "microsoft.graph.enumeratedScopeSensitivityLabels" "complex" : super::ScopeSensitivityLabels;
    /// `labelKind`: labelKind
    label_kind "labelKind": mg::Open<super::LabelKind>,
    /// `sensitivityLabels`: Collection(String)
    sensitivity_labels "sensitivityLabels": Vec<String>,
}

mg::derived_from! { EnumeratedScopeSensitivityLabels: super::ScopeSensitivityLabels }
