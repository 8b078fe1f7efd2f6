// @generated
use crate::{mg, models};

/// One `microsoft.graph.personWebsite`, by its URL.
///
/// For example `/me/profile/websites/{personWebsite-id}`.
pub type PersonWebsiteResource = mg::One<models::PersonWebsite>;

/// A collection of `microsoft.graph.personWebsite`, by its URL.
///
/// For example `/me/profile/websites`.
pub type PersonWebsiteCollection = mg::Many<
    models::PersonWebsite,
    PersonWebsiteResource,
>;
