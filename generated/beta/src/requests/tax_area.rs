// @generated
use crate::{mg, models};

/// Requests on one [`TaxArea`](models::TaxArea): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).tax_areas().id(id)`.
pub type TaxAreaResource = mg::One<models::TaxArea>;

/// Requests on a collection of [`TaxArea`](models::TaxArea): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.financials().companies().id(id).tax_areas()`.
pub type TaxAreaCollection = mg::Many<models::TaxArea, TaxAreaResource>;
