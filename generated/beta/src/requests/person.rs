// @generated
use crate::{mg, models};

/// One `microsoft.graph.person`, by its URL.
///
/// For example `/me/people/{person-id}`.
pub type PersonResource = mg::One<models::Person>;

/// A collection of `microsoft.graph.person`, by its URL.
///
/// For example `/me/people`.
pub type PersonCollection = mg::Many<models::Person, PersonResource>;
