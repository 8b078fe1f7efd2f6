// @generated
use crate::mg;

/// Entity type [`microsoft.graph.contentModel`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ContentModelCollection`](crate::requests::content_model::ContentModelCollection),
/// for example `graph.sites().id(id).content_models()`.
///
/// Operations: `add_to_drive`, `get_applied_drives`, `remove_from_drive`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/contentmodel?view=graph-rest-beta
pub struct ContentModel {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `modelType`.
    pub model_type: mg::Field<mg::Open<super::ContentModelType>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentModel: "microsoft.graph.contentModel", entity, base super::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    model_type: "modelType",
    name: "name",
}

mg::derived_from! { ContentModel: super::Entity }
