// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceAnnouncementAttachment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceannouncementattachment?view=graph-rest-beta>
    ServiceAnnouncementAttachment "microsoft.graph.serviceAnnouncementAttachment" "entity" : super::Entity;
    /// `contentType`: String
    content_type "contentType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `size`: Int32, not null
    size "size" "r": i32,
}

mg::derived_from! { ServiceAnnouncementAttachment: super::Entity }
