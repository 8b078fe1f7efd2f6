// @generated
use crate::{mg, models};

/// Requests on one [`CorrelatedIdentity`](models::CorrelatedIdentity): `get`, `update`, `delete`.
///
/// For example `graph.reports().correlations().id(id).identities().id(id)`.
pub type CorrelatedIdentityResource = mg::One<models::CorrelatedIdentity>;

/// Requests on a collection of [`CorrelatedIdentity`](models::CorrelatedIdentity): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().correlations().id(id).identities()`.
pub type CorrelatedIdentityCollection = mg::Many<
    models::CorrelatedIdentity,
    CorrelatedIdentityResource,
>;
