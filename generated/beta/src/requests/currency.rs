// @generated
use crate::{mg, models};

/// Requests on one [`Currency`](models::Currency): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).currencies().id(id)`.
pub type CurrencyResource = mg::One<models::Currency>;

/// Requests on a collection of [`Currency`](models::Currency): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.financials().companies().id(id).currencies()`.
pub type CurrencyCollection = mg::Many<models::Currency, CurrencyResource>;
