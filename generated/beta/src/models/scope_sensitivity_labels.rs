// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.scopeSensitivityLabels`.
pub struct ScopeSensitivityLabels {
    /// `labelKind`.
    pub label_kind: mg::Field<mg::Open<super::LabelKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScopeSensitivityLabels: "microsoft.graph.scopeSensitivityLabels", complex abstract, family ScopeSensitivityLabelsKind;
    label_kind: "labelKind",
}

/// The types derived from [`ScopeSensitivityLabels`].
#[non_exhaustive]
pub enum ScopeSensitivityLabelsKind {
    AllScopeSensitivityLabels(Box<super::AllScopeSensitivityLabels>),
    EnumeratedScopeSensitivityLabels(Box<super::EnumeratedScopeSensitivityLabels>),
    /// None of these, or a type that this version does not know.
    Other(Box<ScopeSensitivityLabels>),
}

mg::family! {
    ScopeSensitivityLabels => ScopeSensitivityLabelsKind;
    AllScopeSensitivityLabels(super::AllScopeSensitivityLabels),
    EnumeratedScopeSensitivityLabels(super::EnumeratedScopeSensitivityLabels),
}
