// @generated
use crate::{mg, models};

/// Requests on one [`TrustFrameworkKeyV2`](models::TrustFrameworkKeyV2): `get`, `update`, `delete`.
///
/// For example `graph.trust_framework().key_sets().id(id).keys_v2().id(id)`.
pub type TrustFrameworkKeyV2Resource = mg::One<models::TrustFrameworkKeyV2>;

/// Requests on a collection of [`TrustFrameworkKeyV2`](models::TrustFrameworkKeyV2): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.trust_framework().key_sets().id(id).keys_v2()`.
pub type TrustFrameworkKeyV2Collection = mg::Many<
    models::TrustFrameworkKeyV2,
    TrustFrameworkKeyV2Resource,
>;
