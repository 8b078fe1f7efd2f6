// @generated
use crate::{mg, models};

/// Requests on one [`TaxGroup`](models::TaxGroup): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).tax_groups().id(id)`.
pub type TaxGroupResource = mg::One<models::TaxGroup>;

/// Requests on a collection of [`TaxGroup`](models::TaxGroup): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.financials().companies().id(id).tax_groups()`.
pub type TaxGroupCollection = mg::Many<models::TaxGroup, TaxGroupResource>;
