// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attachmentSession`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/attachmentsession?view=graph-rest-beta>
    AttachmentSession "microsoft.graph.attachmentSession" "entity" : super::Entity;
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `nextExpectedRanges`: Collection(String)
    next_expected_ranges "nextExpectedRanges": Vec<String>,
}

mg::derived_from! { AttachmentSession: super::Entity }
