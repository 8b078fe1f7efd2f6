// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.picture`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/picture?view=graph-rest-beta>
    Picture "microsoft.graph.picture" "entity";
    /// `contentType`: String
    content_type "contentType": String,
    /// `height`: Int32
    height "height": i32,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `width`: Int32
    width "width": i32,
}
