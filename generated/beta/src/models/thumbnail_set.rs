// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.thumbnailSet`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ThumbnailSetCollection`](crate::requests::thumbnail_set::ThumbnailSetCollection),
/// for example `graph.drive().root().thumbnails()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/thumbnailset?view=graph-rest-beta
pub struct ThumbnailSet {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `large`.
    pub large: mg::Field<mg::Boxed<super::Thumbnail>>,
    /// `medium`.
    pub medium: mg::Field<mg::Boxed<super::Thumbnail>>,
    /// `small`.
    pub small: mg::Field<mg::Boxed<super::Thumbnail>>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::Thumbnail>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThumbnailSet: "microsoft.graph.thumbnailSet", entity open, base super::Entity;
    id: "id" key required,
    large: "large",
    medium: "medium",
    small: "small",
    source: "source",
}

mg::derived_from! { ThumbnailSet: super::Entity }
