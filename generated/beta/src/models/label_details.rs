// @generated
use crate::mg;

/// Complex type `microsoft.graph.labelDetails`, derived from
/// [`ParentLabelDetails`](super::ParentLabelDetails).
pub struct LabelDetails {
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
    LabelDetails: "microsoft.graph.labelDetails", complex, base super::ParentLabelDetails;
    color: "color",
    description: "description",
    id: "id",
    is_active: "isActive" required,
    name: "name",
    parent: "parent",
    sensitivity: "sensitivity" required,
    tooltip: "tooltip",
}

mg::derived_from! { LabelDetails: super::ParentLabelDetails }
