// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenoteResource`, an entity type derived from `microsoft.graph.onenoteEntityBaseModel`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onenoteresource?view=graph-rest-beta>
    OnenoteResource "microsoft.graph.onenoteResource" "entity stream" : super::OnenoteEntityBaseModel;
    /// `contentUrl`: String
    content_url "contentUrl": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `self`: String
    self_ "self": String,
}

mg::derived_from! { OnenoteResource: super::OnenoteEntityBaseModel, super::Entity }
