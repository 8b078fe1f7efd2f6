// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcGalleryImage`](models::CloudPcGalleryImage): `get`, `update`, `delete`.
///
/// For example `graph.device_management().virtual_endpoint().gallery_images().id(id)`.
pub type CloudPcGalleryImageResource = mg::One<models::CloudPcGalleryImage>;

/// Requests on a collection of [`CloudPcGalleryImage`](models::CloudPcGalleryImage): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().gallery_images()`.
pub type CloudPcGalleryImageCollection = mg::Many<
    models::CloudPcGalleryImage,
    CloudPcGalleryImageResource,
>;
