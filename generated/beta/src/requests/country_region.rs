// @generated
use crate::{mg, models};

/// Requests on one [`CountryRegion`](models::CountryRegion): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).countries_regions().id(id)`.
pub type CountryRegionResource = mg::One<models::CountryRegion>;

/// Requests on a collection of [`CountryRegion`](models::CountryRegion): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.financials().companies().id(id).countries_regions()`.
pub type CountryRegionCollection = mg::Many<
    models::CountryRegion,
    CountryRegionResource,
>;
