// @generated
use crate::{mg, models};

/// Requests on one [`ThumbnailSet`](models::ThumbnailSet): `get`, `update`, `delete`.
///
/// For example `graph.drive().root().thumbnails().id(id)`.
pub type ThumbnailSetResource = mg::One<models::ThumbnailSet>;

/// Requests on a collection of [`ThumbnailSet`](models::ThumbnailSet): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.drive().root().thumbnails()`.
pub type ThumbnailSetCollection = mg::Many<models::ThumbnailSet, ThumbnailSetResource>;
