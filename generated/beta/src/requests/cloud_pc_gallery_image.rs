// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcGalleryImage`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/galleryImages/{cloudPcGalleryImage-id}`.
pub type CloudPcGalleryImageResource = mg::One<models::CloudPcGalleryImage>;

/// A collection of `microsoft.graph.cloudPcGalleryImage`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/galleryImages`.
pub type CloudPcGalleryImageCollection = mg::Many<
    models::CloudPcGalleryImage,
    CloudPcGalleryImageResource,
>;
