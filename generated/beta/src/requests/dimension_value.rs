// @generated
use crate::{mg, models};

/// Requests on one [`DimensionValue`](models::DimensionValue): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).dimension_values().id(id)`.
pub type DimensionValueResource = mg::One<models::DimensionValue>;

/// Requests on a collection of [`DimensionValue`](models::DimensionValue): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).dimension_values()`.
pub type DimensionValueCollection = mg::Many<
    models::DimensionValue,
    DimensionValueResource,
>;
