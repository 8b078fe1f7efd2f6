// @generated
use crate::{mg, models};

/// Requests on one [`PersonAnnualEvent`](models::PersonAnnualEvent): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().anniversaries().id(id)`.
pub type PersonAnnualEventResource = mg::One<models::PersonAnnualEvent>;

/// Requests on a collection of [`PersonAnnualEvent`](models::PersonAnnualEvent): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().profile().anniversaries()`.
pub type PersonAnnualEventCollection = mg::Many<
    models::PersonAnnualEvent,
    PersonAnnualEventResource,
>;
