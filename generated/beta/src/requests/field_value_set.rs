// @generated
use crate::{mg, models};

/// One `microsoft.graph.fieldValueSet`, by its URL.
///
/// For example `/shares/{sharedDriveItem-id}/listItem/fields`.
pub type FieldValueSetResource = mg::One<models::FieldValueSet>;
