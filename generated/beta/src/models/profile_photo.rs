// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.profilePhoto`, an entity type derived from `microsoft.graph.entity`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-beta>
    ProfilePhoto "microsoft.graph.profilePhoto" "entity stream" : super::Entity;
    /// `height`: Int32
    height "height": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `width`: Int32
    width "width": i32,
}

mg::derived_from! { ProfilePhoto: super::Entity }
