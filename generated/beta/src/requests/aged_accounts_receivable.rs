// @generated
use crate::{mg, models};

/// One `microsoft.graph.agedAccountsReceivable`, by its URL.
///
/// For example `/financials/companies/{company-id}/agedAccountsReceivable/{agedAccountsReceivable-id}`.
pub type AgedAccountsReceivableResource = mg::One<models::AgedAccountsReceivable>;

/// A collection of `microsoft.graph.agedAccountsReceivable`, by its URL.
///
/// For example `/financials/companies/{company-id}/agedAccountsReceivable`.
pub type AgedAccountsReceivableCollection = mg::Many<
    models::AgedAccountsReceivable,
    AgedAccountsReceivableResource,
>;
