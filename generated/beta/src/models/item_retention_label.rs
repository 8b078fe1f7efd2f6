// @generated
use crate::mg;

/// Entity type [`microsoft.graph.itemRetentionLabel`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ItemRetentionLabelResource`], for example `graph.drive().root().retention_label()`.
///
/// [`ItemRetentionLabelResource`]: crate::requests::item_retention_label::ItemRetentionLabelResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/itemretentionlabel?view=graph-rest-beta
pub struct ItemRetentionLabel {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isLabelAppliedExplicitly`.
    pub is_label_applied_explicitly: mg::Field<bool>,
    /// `labelAppliedBy`.
    pub label_applied_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `labelAppliedDateTime`.
    pub label_applied_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `retentionSettings`.
    pub retention_settings: mg::Field<mg::Boxed<super::RetentionLabelSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemRetentionLabel: "microsoft.graph.itemRetentionLabel", entity, base super::Entity;
    id: "id" key required,
    is_label_applied_explicitly: "isLabelAppliedExplicitly",
    label_applied_by: "labelAppliedBy",
    label_applied_date_time: "labelAppliedDateTime",
    name: "name",
    retention_settings: "retentionSettings",
}

mg::derived_from! { ItemRetentionLabel: super::Entity }
