// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudClipboardItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudclipboarditem?view=graph-rest-beta>
    CloudClipboardItem "microsoft.graph.cloudClipboardItem" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `payloads`: Collection(cloudClipboardItemPayload), items not null
    payloads "payloads" "r": Vec<super::CloudClipboardItemPayload>,
}

mg::derived_from! { CloudClipboardItem: super::Entity }
