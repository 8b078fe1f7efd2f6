// @generated
use crate::{mg, models};

/// One `microsoft.graph.personAward`, by its URL.
///
/// For example `/me/profile/awards/{personAward-id}`.
pub type PersonAwardResource = mg::One<models::PersonAward>;

/// A collection of `microsoft.graph.personAward`, by its URL.
///
/// For example `/me/profile/awards`.
pub type PersonAwardCollection = mg::Many<models::PersonAward, PersonAwardResource>;
