// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentModel`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/contentmodel?view=graph-rest-beta>
    ContentModel "microsoft.graph.contentModel" "entity" : super::Entity;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `modelType`: contentModelType
    model_type "modelType": mg::Open<super::ContentModelType>,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { ContentModel: super::Entity }
