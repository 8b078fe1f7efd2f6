// @generated
use crate::mg;

/// Entity type [`microsoft.graph.synchronizationTemplate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SynchronizationTemplateCollection`], for example
/// `graph.applications().id(id).synchronization().templates()`.
///
/// [`SynchronizationTemplateCollection`]: crate::requests::synchronization_template::SynchronizationTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/synchronizationtemplate?view=graph-rest-beta
pub struct SynchronizationTemplate {
    /// `applicationId`. Never null.
    pub application_id: mg::Field<mg::Guid>,
    /// `default`. Never null.
    pub default: mg::Field<bool>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `discoverable`. Never null.
    pub discoverable: mg::Field<bool>,
    /// `factoryTag`.
    pub factory_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `metadata`.
    pub metadata: mg::Field<Vec<super::SynchronizationMetadataEntry>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationTemplate: "microsoft.graph.synchronizationTemplate", entity, base super::Entity;
    application_id: "applicationId" required,
    default: "default" required,
    description: "description",
    discoverable: "discoverable" required,
    factory_tag: "factoryTag",
    id: "id" key required,
    metadata: "metadata",
}

mg::derived_from! { SynchronizationTemplate: super::Entity }

impl SynchronizationTemplate {
    /// `schema`: [`SynchronizationSchema`](super::SynchronizationSchema).
    pub const SCHEMA: mg::Nav<SynchronizationTemplate, super::SynchronizationSchema> = mg::Nav::new(
        "schema",
    );
}
