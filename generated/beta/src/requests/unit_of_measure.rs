// @generated
use crate::{mg, models};

/// Requests on one [`UnitOfMeasure`](models::UnitOfMeasure): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).units_of_measure().id(id)`.
pub type UnitOfMeasureResource = mg::One<models::UnitOfMeasure>;

/// Requests on a collection of [`UnitOfMeasure`](models::UnitOfMeasure): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.financials().companies().id(id).units_of_measure()`.
pub type UnitOfMeasureCollection = mg::Many<
    models::UnitOfMeasure,
    UnitOfMeasureResource,
>;
