// @generated
use crate::{mg, models};

/// One `microsoft.graph.allowedDataLocation`, by its URL.
///
/// For example `/allowedDataLocations/{allowedDataLocation-id}`.
pub type AllowedDataLocationResource = mg::One<models::AllowedDataLocation>;

/// A collection of `microsoft.graph.allowedDataLocation`, by its URL.
///
/// For example `/allowedDataLocations`.
pub type AllowedDataLocationCollection = mg::Many<
    models::AllowedDataLocation,
    AllowedDataLocationResource,
>;
