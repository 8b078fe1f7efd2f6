// @generated
use crate::mg;

/// Entity type [`microsoft.graph.informationProtectionLabel`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`InformationProtectionLabelCollection`], for example
/// `graph.information_protection().policy().labels()`.
///
/// Operations: `evaluate_application`, `evaluate_classification_results`, `evaluate_removal`,
/// `extract_label`.
///
/// [`InformationProtectionLabelCollection`]: crate::requests::information_protection_label::InformationProtectionLabelCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/informationprotectionlabel?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
)]
pub struct InformationProtectionLabel {
    /// `color`.
    pub color: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
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
    InformationProtectionLabel: "microsoft.graph.informationProtectionLabel", entity, base super::Entity;
    color: "color",
    description: "description",
    id: "id" key required,
    is_active: "isActive" required,
    name: "name",
    parent: "parent",
    sensitivity: "sensitivity" required,
    tooltip: "tooltip",
}

mg::derived_from! { InformationProtectionLabel: super::Entity }
