// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsUpdates.edition`, by its URL.
///
/// For example `/admin/windows/updates/products/{product-id}/editions/{edition-id}`.
pub type EditionResource = mg::One<models::windows_updates::Edition>;

/// A collection of `microsoft.graph.windowsUpdates.edition`, by its URL.
///
/// For example `/admin/windows/updates/products/{product-id}/editions`.
pub type EditionCollection = mg::Many<models::windows_updates::Edition, EditionResource>;
