// @generated
use crate::{mg, models};

/// Requests on one [`LandingPageDetail`](models::LandingPageDetail): `get`, `update`, `delete`.
///
/// For example `graph.security().attack_simulation().landing_pages().id(id).details().id(id)`.
pub type LandingPageDetailResource = mg::One<models::LandingPageDetail>;

/// Requests on a collection of [`LandingPageDetail`](models::LandingPageDetail): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().attack_simulation().landing_pages().id(id).details()`.
pub type LandingPageDetailCollection = mg::Many<
    models::LandingPageDetail,
    LandingPageDetailResource,
>;
