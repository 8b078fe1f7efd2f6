// @generated
use crate::{mg, models};

/// One `microsoft.graph.account`, by its URL.
///
/// For example `/financials/companies/{company-id}/accounts/{account-id}`.
pub type AccountResource = mg::One<models::Account>;

/// A collection of `microsoft.graph.account`, by its URL.
///
/// For example `/financials/companies/{company-id}/accounts`.
pub type AccountCollection = mg::Many<models::Account, AccountResource>;
