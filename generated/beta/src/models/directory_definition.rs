// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directoryDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/directorydefinition?view=graph-rest-beta>
    DirectoryDefinition "microsoft.graph.directoryDefinition" "entity" : super::Entity;
    /// `discoverabilities`: directoryDefinitionDiscoverabilities, not null
    discoverabilities "discoverabilities" "r": mg::Flags<super::DirectoryDefinitionDiscoverabilities>,
    /// `discoveryDateTime`: DateTimeOffset
    discovery_date_time "discoveryDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
    /// `objects`: Collection(objectDefinition)
    objects "objects": Vec<super::ObjectDefinition>,
    /// `readOnly`: Boolean, not null
    read_only "readOnly" "r": bool,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { DirectoryDefinition: super::Entity }
