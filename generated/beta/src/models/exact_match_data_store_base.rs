// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchDataStoreBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exactmatchdatastorebase?view=graph-rest-beta>
    ExactMatchDataStoreBase "microsoft.graph.exactMatchDataStoreBase" "entity" : super::Entity => ExactMatchDataStoreBaseKind;
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

mg::derived_from! { ExactMatchDataStoreBase: super::Entity }

/// The types derived from `microsoft.graph.exactMatchDataStoreBase`.
#[non_exhaustive]
pub enum ExactMatchDataStoreBaseKind {
    ExactMatchDataStore(Box<super::ExactMatchDataStore>),
    /// None of these, or a type that this version does not know.
    Other(Box<ExactMatchDataStoreBase>),
}

mg::family! {
    ExactMatchDataStoreBase => ExactMatchDataStoreBaseKind;
    ExactMatchDataStore(super::ExactMatchDataStore),
}
