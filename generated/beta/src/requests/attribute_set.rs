// @generated
use crate::{mg, models};

/// One `microsoft.graph.attributeSet`, by its URL.
///
/// For example `/directory/attributeSets/{attributeSet-id}`.
pub type AttributeSetResource = mg::One<models::AttributeSet>;

/// A collection of `microsoft.graph.attributeSet`, by its URL.
///
/// For example `/directory/attributeSets`.
pub type AttributeSetCollection = mg::Many<models::AttributeSet, AttributeSetResource>;
