// @generated
use crate::{mg, models};

/// Requests on one [`PaymentTerm`](models::PaymentTerm): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).payment_terms().id(id)`.
pub type PaymentTermResource = mg::One<models::PaymentTerm>;

/// Requests on a collection of [`PaymentTerm`](models::PaymentTerm): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.financials().companies().id(id).payment_terms()`.
pub type PaymentTermCollection = mg::Many<models::PaymentTerm, PaymentTermResource>;
