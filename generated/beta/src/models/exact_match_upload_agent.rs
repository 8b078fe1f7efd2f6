// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchUploadAgent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exactmatchuploadagent?view=graph-rest-beta>
    ExactMatchUploadAgent "microsoft.graph.exactMatchUploadAgent" "entity" : super::Entity;
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExactMatchUploadAgent: super::Entity }
