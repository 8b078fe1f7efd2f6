// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exactMatchDataStore`][reference], derived from
/// [`ExactMatchDataStoreBase`](super::ExactMatchDataStoreBase).
///
/// Requests: [`ExactMatchDataStoreCollection`], for example
/// `graph.data_classification().exact_match_data_stores()`.
///
/// Operations: `lookup`.
///
/// [`ExactMatchDataStoreCollection`]: crate::requests::exact_match_data_store::ExactMatchDataStoreCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/exactmatchdatastore?view=graph-rest-beta
pub struct ExactMatchDataStore {
    /// `columns`.
    pub columns: mg::Field<Vec<super::ExactDataMatchStoreColumn>>,
    /// `dataLastUpdatedDateTime`.
    pub data_last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchDataStore: "microsoft.graph.exactMatchDataStore", entity, base super::ExactMatchDataStoreBase;
    columns: "columns",
    data_last_updated_date_time: "dataLastUpdatedDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { ExactMatchDataStore: super::ExactMatchDataStoreBase, super::Entity }

impl ExactMatchDataStore {
    /// `sessions`: many [`ExactMatchSession`](super::ExactMatchSession).
    pub const SESSIONS: mg::Nav<ExactMatchDataStore, Vec<super::ExactMatchSession>> = mg::Nav::new(
        "sessions",
    );
}
