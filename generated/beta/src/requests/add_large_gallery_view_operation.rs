// @generated
use crate::{mg, models};

/// One `microsoft.graph.addLargeGalleryViewOperation`, by its URL.
pub type AddLargeGalleryViewOperationResource = mg::One<
    models::AddLargeGalleryViewOperation,
>;

/// A collection of `microsoft.graph.addLargeGalleryViewOperation`, by its URL.
pub type AddLargeGalleryViewOperationCollection = mg::Many<
    models::AddLargeGalleryViewOperation,
    AddLargeGalleryViewOperationResource,
>;
