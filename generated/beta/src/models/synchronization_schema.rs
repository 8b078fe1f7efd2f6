// @generated
use crate::mg;

/// Entity type [`microsoft.graph.synchronizationSchema`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SynchronizationSchemaResource`], for example
/// `graph.applications().id(id).synchronization().jobs().id(id).schema()`.
///
/// Operations: `filter_operators`, `functions`, `parse_expression`.
///
/// [`SynchronizationSchemaResource`]: crate::requests::synchronization_schema::SynchronizationSchemaResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/synchronizationschema?view=graph-rest-beta
pub struct SynchronizationSchema {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `synchronizationRules`.
    pub synchronization_rules: mg::Field<Vec<super::SynchronizationRule>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationSchema: "microsoft.graph.synchronizationSchema", entity, base super::Entity;
    id: "id" key required,
    synchronization_rules: "synchronizationRules",
    version: "version",
}

mg::derived_from! { SynchronizationSchema: super::Entity }

impl SynchronizationSchema {
    /// `directories`: many [`DirectoryDefinition`](super::DirectoryDefinition).
    pub const DIRECTORIES: mg::Nav<
        SynchronizationSchema,
        Vec<super::DirectoryDefinition>,
    > = mg::Nav::new("directories");
}
