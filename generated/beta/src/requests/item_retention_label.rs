// @generated
use crate::{mg, models};

/// One `microsoft.graph.itemRetentionLabel`, by its URL.
///
/// For example `/drive/root/retentionLabel`.
pub type ItemRetentionLabelResource = mg::One<models::ItemRetentionLabel>;
