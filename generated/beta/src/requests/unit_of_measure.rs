// @generated
use crate::{mg, models};

/// One `microsoft.graph.unitOfMeasure`, by its URL.
///
/// For example `/financials/companies/{company-id}/unitsOfMeasure/{unitOfMeasure-id}`.
pub type UnitOfMeasureResource = mg::One<models::UnitOfMeasure>;

/// A collection of `microsoft.graph.unitOfMeasure`, by its URL.
///
/// For example `/financials/companies/{company-id}/unitsOfMeasure`.
pub type UnitOfMeasureCollection = mg::Many<
    models::UnitOfMeasure,
    UnitOfMeasureResource,
>;
