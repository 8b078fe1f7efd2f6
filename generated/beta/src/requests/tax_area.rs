// @generated
use crate::{mg, models};

/// One `microsoft.graph.taxArea`, by its URL.
///
/// For example `/financials/companies/{company-id}/taxAreas/{taxArea-id}`.
pub type TaxAreaResource = mg::One<models::TaxArea>;

/// A collection of `microsoft.graph.taxArea`, by its URL.
///
/// For example `/financials/companies/{company-id}/taxAreas`.
pub type TaxAreaCollection = mg::Many<models::TaxArea, TaxAreaResource>;
