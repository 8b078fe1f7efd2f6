// @generated
use crate::{mg, models};

/// One `microsoft.graph.agedAccountsPayable`, by its URL.
///
/// For example `/financials/companies/{company-id}/agedAccountsPayable/{agedAccountsPayable-id}`.
pub type AgedAccountsPayableResource = mg::One<models::AgedAccountsPayable>;

/// A collection of `microsoft.graph.agedAccountsPayable`, by its URL.
///
/// For example `/financials/companies/{company-id}/agedAccountsPayable`.
pub type AgedAccountsPayableCollection = mg::Many<
    models::AgedAccountsPayable,
    AgedAccountsPayableResource,
>;
