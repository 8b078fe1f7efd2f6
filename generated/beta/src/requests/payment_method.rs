// @generated
use crate::{mg, models};

/// Requests on one [`PaymentMethod`](models::PaymentMethod): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).payment_methods().id(id)`.
pub type PaymentMethodResource = mg::One<models::PaymentMethod>;

/// Requests on a collection of [`PaymentMethod`](models::PaymentMethod): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.financials().companies().id(id).payment_methods()`.
pub type PaymentMethodCollection = mg::Many<
    models::PaymentMethod,
    PaymentMethodResource,
>;
