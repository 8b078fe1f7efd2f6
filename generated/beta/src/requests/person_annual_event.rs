// @generated
use crate::{mg, models};

/// One `microsoft.graph.personAnnualEvent`, by its URL.
///
/// For example `/me/profile/anniversaries/{personAnnualEvent-id}`.
pub type PersonAnnualEventResource = mg::One<models::PersonAnnualEvent>;

/// A collection of `microsoft.graph.personAnnualEvent`, by its URL.
///
/// For example `/me/profile/anniversaries`.
pub type PersonAnnualEventCollection = mg::Many<
    models::PersonAnnualEvent,
    PersonAnnualEventResource,
>;
