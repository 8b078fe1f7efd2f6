// @generated
use crate::{mg, models};

/// Requests on one [`PersonInterest`](models::PersonInterest): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().interests().id(id)`.
pub type PersonInterestResource = mg::One<models::PersonInterest>;

/// Requests on a collection of [`PersonInterest`](models::PersonInterest): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().profile().interests()`.
pub type PersonInterestCollection = mg::Many<
    models::PersonInterest,
    PersonInterestResource,
>;
