// @generated
use crate::{mg, models};

/// Requests on one [`AddLargeGalleryViewOperation`](models::AddLargeGalleryViewOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_add_large_gallery_view_operation()`.
pub type AddLargeGalleryViewOperationResource = mg::One<
    models::AddLargeGalleryViewOperation,
>;

/// Requests on a collection of
/// [`AddLargeGalleryViewOperation`](models::AddLargeGalleryViewOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.app().calls().id(id).operations().cast_to_add_large_gallery_view_operation()`.
pub type AddLargeGalleryViewOperationCollection = mg::Many<
    models::AddLargeGalleryViewOperation,
    AddLargeGalleryViewOperationResource,
>;
