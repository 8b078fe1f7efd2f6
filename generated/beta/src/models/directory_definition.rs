// @generated
use crate::mg;

/// Entity type [`microsoft.graph.directoryDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DirectoryDefinitionCollection`], for example
/// `graph.applications().id(id).synchronization().jobs().id(id).schema().directories()`.
///
/// Operations: `discover`.
///
/// [`DirectoryDefinitionCollection`]: crate::requests::directory_definition::DirectoryDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/directorydefinition?view=graph-rest-beta
pub struct DirectoryDefinition {
    /// `discoverabilities`. Never null.
    pub discoverabilities: mg::Field<
        mg::Flags<super::DirectoryDefinitionDiscoverabilities>,
    >,
    /// `discoveryDateTime`.
    pub discovery_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `objects`.
    pub objects: mg::Field<Vec<super::ObjectDefinition>>,
    /// `readOnly`. Never null.
    pub read_only: mg::Field<bool>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectoryDefinition: "microsoft.graph.directoryDefinition", entity, base super::Entity;
    discoverabilities: "discoverabilities" required,
    discovery_date_time: "discoveryDateTime",
    id: "id" key required,
    name: "name",
    objects: "objects",
    read_only: "readOnly" required,
    version: "version",
}

mg::derived_from! { DirectoryDefinition: super::Entity }
