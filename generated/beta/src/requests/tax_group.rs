// @generated
use crate::{mg, models};

/// One `microsoft.graph.taxGroup`, by its URL.
///
/// For example `/financials/companies/{company-id}/taxGroups/{taxGroup-id}`.
pub type TaxGroupResource = mg::One<models::TaxGroup>;

/// A collection of `microsoft.graph.taxGroup`, by its URL.
///
/// For example `/financials/companies/{company-id}/taxGroups`.
pub type TaxGroupCollection = mg::Many<models::TaxGroup, TaxGroupResource>;
