// @generated
use crate::{mg, models};

/// One `microsoft.graph.personInterest`, by its URL.
///
/// For example `/me/profile/interests/{personInterest-id}`.
pub type PersonInterestResource = mg::One<models::PersonInterest>;

/// A collection of `microsoft.graph.personInterest`, by its URL.
///
/// For example `/me/profile/interests`.
pub type PersonInterestCollection = mg::Many<
    models::PersonInterest,
    PersonInterestResource,
>;
