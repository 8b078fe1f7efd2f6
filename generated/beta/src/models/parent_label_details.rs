// @generated
use crate::mg;

/// Complex type `microsoft.graph.parentLabelDetails`.
pub struct ParentLabelDetails {
    /// `color`.
    pub color: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `isActive`. Never null.
    pub is_active: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `parent`.
    pub parent: mg::Field<mg::Boxed<super::ParentLabelDetails>>,
    /// `sensitivity`. Never null.
    pub sensitivity: mg::Field<i32>,
    /// `tooltip`.
    pub tooltip: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ParentLabelDetails: "microsoft.graph.parentLabelDetails", complex, family ParentLabelDetailsKind;
    color: "color",
    description: "description",
    id: "id",
    is_active: "isActive" required,
    name: "name",
    parent: "parent",
    sensitivity: "sensitivity" required,
    tooltip: "tooltip",
}

/// The types derived from [`ParentLabelDetails`].
#[non_exhaustive]
pub enum ParentLabelDetailsKind {
    LabelDetails(Box<super::LabelDetails>),
    /// None of these, or a type that this version does not know.
    Other(Box<ParentLabelDetails>),
}

mg::family! {
    ParentLabelDetails => ParentLabelDetailsKind;
    LabelDetails(super::LabelDetails),
}
