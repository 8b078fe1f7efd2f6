// @generated
use crate::mg;

/// Complex type `microsoft.graph.allScopeSensitivityLabels`, derived from
/// [`ScopeSensitivityLabels`](super::ScopeSensitivityLabels).
pub struct AllScopeSensitivityLabels {
    /// `labelKind`.
    pub label_kind: mg::Field<mg::Open<super::LabelKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllScopeSensitivityLabels: "microsoft.graph.allScopeSensitivityLabels", complex, base super::ScopeSensitivityLabels;
    label_kind: "labelKind",
}

mg::derived_from! { AllScopeSensitivityLabels: super::ScopeSensitivityLabels }
