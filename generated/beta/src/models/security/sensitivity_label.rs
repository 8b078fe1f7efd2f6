// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.sensitivityLabel`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SensitivityLabelCollection`], for example
/// `graph.security().information_protection().sensitivity_labels()`.
///
/// Operations: `evaluate_application`, `evaluate_classification_results`, `evaluate_removal`,
/// `extract_content_label`.
///
/// [`SensitivityLabelCollection`]: crate::requests::security::sensitivity_label::SensitivityLabelCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-sensitivitylabel?view=graph-rest-beta
pub struct SensitivityLabel {
    /// `color`.
    pub color: mg::Field<String>,
    /// `contentFormats`.
    pub content_formats: mg::Field<Vec<String>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `hasProtection`. Never null.
    pub has_protection: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isActive`. Never null.
    pub is_active: mg::Field<bool>,
    /// `isAppliable`. Never null.
    pub is_appliable: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
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
    SensitivityLabel: "microsoft.graph.security.sensitivityLabel", entity, base crate::models::Entity;
    color: "color",
    content_formats: "contentFormats",
    description: "description",
    has_protection: "hasProtection" required,
    id: "id" key required,
    is_active: "isActive" required,
    is_appliable: "isAppliable" required,
    name: "name",
    sensitivity: "sensitivity" required,
    tooltip: "tooltip",
}

mg::derived_from! { SensitivityLabel: crate::models::Entity }

impl SensitivityLabel {
    /// `parent`: [`SensitivityLabel`](super::SensitivityLabel).
    pub const PARENT: mg::Nav<SensitivityLabel, super::SensitivityLabel> = mg::Nav::new(
        "parent",
    );
}
