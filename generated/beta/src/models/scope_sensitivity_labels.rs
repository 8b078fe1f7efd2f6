// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scopeSensitivityLabels`, an abstract complex type.
    ScopeSensitivityLabels "microsoft.graph.scopeSensitivityLabels" "complex abstract" => ScopeSensitivityLabelsKind;
    /// `labelKind`: labelKind
    label_kind "labelKind": mg::Open<super::LabelKind>,
}

/// The types derived from `microsoft.graph.scopeSensitivityLabels`.
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
