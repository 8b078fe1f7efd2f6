// @generated
use crate::{mg, models};

/// One `microsoft.graph.thumbnailSet`, by its URL.
///
/// For example `/drive/root/thumbnails/{thumbnailSet-id}`.
pub type ThumbnailSetResource = mg::One<models::ThumbnailSet>;

/// A collection of `microsoft.graph.thumbnailSet`, by its URL.
///
/// For example `/drive/root/thumbnails`.
pub type ThumbnailSetCollection = mg::Many<models::ThumbnailSet, ThumbnailSetResource>;
