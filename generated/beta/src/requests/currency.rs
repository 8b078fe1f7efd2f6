// @generated
use crate::{mg, models};

/// One `microsoft.graph.currency`, by its URL.
///
/// For example `/financials/companies/{company-id}/currencies/{currency-id}`.
pub type CurrencyResource = mg::One<models::Currency>;

/// A collection of `microsoft.graph.currency`, by its URL.
///
/// For example `/financials/companies/{company-id}/currencies`.
pub type CurrencyCollection = mg::Many<models::Currency, CurrencyResource>;
