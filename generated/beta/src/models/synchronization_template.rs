// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/synchronizationtemplate?view=graph-rest-beta>
    SynchronizationTemplate "microsoft.graph.synchronizationTemplate" "entity" : super::Entity;
    /// `applicationId`: Guid, not null
    application_id "applicationId" "r": mg::Guid,
    /// `default`: Boolean, not null
    default "default" "r": bool,
    /// `description`: String
    description "description": String,
    /// `discoverable`: Boolean, not null
    discoverable "discoverable" "r": bool,
    /// `factoryTag`: String
    factory_tag "factoryTag": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `metadata`: Collection(synchronizationMetadataEntry)
    metadata "metadata": Vec<super::SynchronizationMetadataEntry>,
}

mg::derived_from! { SynchronizationTemplate: super::Entity }

impl SynchronizationTemplate {
    /// `schema`: `synchronizationSchema`, contained
    pub const SCHEMA: mg::Nav<SynchronizationTemplate, super::SynchronizationSchema> = mg::Nav::new(
        "schema",
    );
}
