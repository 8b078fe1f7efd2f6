// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemRetentionLabel`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/itemretentionlabel?view=graph-rest-beta>
    ItemRetentionLabel "microsoft.graph.itemRetentionLabel" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isLabelAppliedExplicitly`: Boolean
    is_label_applied_explicitly "isLabelAppliedExplicitly": bool,
    /// `labelAppliedBy`: identitySet
    label_applied_by "labelAppliedBy": mg::Boxed<super::IdentitySet>,
    /// `labelAppliedDateTime`: DateTimeOffset
    label_applied_date_time "labelAppliedDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `retentionSettings`: retentionLabelSettings
    retention_settings "retentionSettings": mg::Boxed<super::RetentionLabelSettings>,
}

mg::derived_from! { ItemRetentionLabel: super::Entity }
