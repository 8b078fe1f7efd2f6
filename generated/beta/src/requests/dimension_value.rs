// @generated
use crate::{mg, models};

/// One `microsoft.graph.dimensionValue`, by its URL.
///
/// For example `/financials/companies/{company-id}/dimensionValues/{dimensionValue-id}`.
pub type DimensionValueResource = mg::One<models::DimensionValue>;

/// A collection of `microsoft.graph.dimensionValue`, by its URL.
///
/// For example `/financials/companies/{company-id}/dimensionValues`.
pub type DimensionValueCollection = mg::Many<
    models::DimensionValue,
    DimensionValueResource,
>;
