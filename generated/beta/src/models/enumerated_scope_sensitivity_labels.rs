// @generated
use crate::mg;

/// Complex type `microsoft.graph.enumeratedScopeSensitivityLabels`, derived from
/// [`ScopeSensitivityLabels`](super::ScopeSensitivityLabels).
pub struct EnumeratedScopeSensitivityLabels {
    /// `labelKind`.
    pub label_kind: mg::Field<mg::Open<super::LabelKind>>,
    /// `sensitivityLabels`.
    pub sensitivity_labels: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnumeratedScopeSensitivityLabels: "microsoft.graph.enumeratedScopeSensitivityLabels", complex, base super::ScopeSensitivityLabels;
    label_kind: "labelKind",
    sensitivity_labels: "sensitivityLabels",
}

mg::derived_from! { EnumeratedScopeSensitivityLabels: super::ScopeSensitivityLabels }
