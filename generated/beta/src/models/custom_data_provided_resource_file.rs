// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customDataProvidedResourceFile`, an entity type derived from `microsoft.graph.entity`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customdataprovidedresourcefile?view=graph-rest-beta>
    CustomDataProvidedResourceFile "microsoft.graph.customDataProvidedResourceFile" "entity stream" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `size`: Int64, not null
    size "size" "r": i64,
    /// `uploadedDateTime`: DateTimeOffset, not null
    uploaded_date_time "uploadedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { CustomDataProvidedResourceFile: super::Entity }
