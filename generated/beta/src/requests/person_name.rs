// @generated
use crate::{mg, models};

/// One `microsoft.graph.personName`, by its URL.
///
/// For example `/me/profile/names/{personName-id}`.
pub type PersonNameResource = mg::One<models::PersonName>;

/// A collection of `microsoft.graph.personName`, by its URL.
///
/// For example `/me/profile/names`.
pub type PersonNameCollection = mg::Many<models::PersonName, PersonNameResource>;
