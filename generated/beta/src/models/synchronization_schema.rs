// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationSchema`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/synchronizationschema?view=graph-rest-beta>
    SynchronizationSchema "microsoft.graph.synchronizationSchema" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `synchronizationRules`: Collection(synchronizationRule)
    synchronization_rules "synchronizationRules": Vec<super::SynchronizationRule>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { SynchronizationSchema: super::Entity }

impl SynchronizationSchema {
    /// `directories`: many `directoryDefinition`, contained
    pub const DIRECTORIES: mg::Nav<
        SynchronizationSchema,
        Vec<super::DirectoryDefinition>,
    > = mg::Nav::new("directories");
}
