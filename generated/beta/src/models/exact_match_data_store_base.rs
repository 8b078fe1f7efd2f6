// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exactMatchDataStoreBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/exactmatchdatastorebase?view=graph-rest-beta
pub struct ExactMatchDataStoreBase {
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
    ExactMatchDataStoreBase: "microsoft.graph.exactMatchDataStoreBase", entity, base super::Entity, family ExactMatchDataStoreBaseKind;
    columns: "columns",
    data_last_updated_date_time: "dataLastUpdatedDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { ExactMatchDataStoreBase: super::Entity }

/// The types derived from [`ExactMatchDataStoreBase`].
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
