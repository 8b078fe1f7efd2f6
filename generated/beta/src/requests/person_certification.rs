// @generated
use crate::{mg, models};

/// Requests on one [`PersonCertification`](models::PersonCertification): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().certifications().id(id)`.
pub type PersonCertificationResource = mg::One<models::PersonCertification>;

/// Requests on a collection of [`PersonCertification`](models::PersonCertification): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().profile().certifications()`.
pub type PersonCertificationCollection = mg::Many<
    models::PersonCertification,
    PersonCertificationResource,
>;
