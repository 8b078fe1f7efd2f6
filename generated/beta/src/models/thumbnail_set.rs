// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.thumbnailSet`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/thumbnailset?view=graph-rest-beta>
    ThumbnailSet "microsoft.graph.thumbnailSet" "entity open" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `large`: thumbnail
    large "large": mg::Boxed<super::Thumbnail>,
    /// `medium`: thumbnail
    medium "medium": mg::Boxed<super::Thumbnail>,
    /// `small`: thumbnail
    small "small": mg::Boxed<super::Thumbnail>,
    /// `source`: thumbnail
    source "source": mg::Boxed<super::Thumbnail>,
}

mg::derived_from! { ThumbnailSet: super::Entity }
