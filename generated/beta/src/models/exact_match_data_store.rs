// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchDataStore`, an entity type derived from `microsoft.graph.exactMatchDataStoreBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exactmatchdatastore?view=graph-rest-beta>
    ExactMatchDataStore "microsoft.graph.exactMatchDataStore" "entity" : super::ExactMatchDataStoreBase;
    /// `columns`: Collection(exactDataMatchStoreColumn)
    columns "columns": Vec<super::ExactDataMatchStoreColumn>,
    /// `dataLastUpdatedDateTime`: DateTimeOffset
    data_last_updated_date_time "dataLastUpdatedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExactMatchDataStore: super::ExactMatchDataStoreBase, super::Entity }

impl ExactMatchDataStore {
    /// `sessions`: many `exactMatchSession`, contained
    pub const SESSIONS: mg::Nav<ExactMatchDataStore, Vec<super::ExactMatchSession>> = mg::Nav::new(
        "sessions",
    );
}
