// @generated
use crate::{mg, models};

/// Requests on one [`AgedAccountsPayable`](models::AgedAccountsPayable): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).aged_accounts_payable().id(id)`.
pub type AgedAccountsPayableResource = mg::One<models::AgedAccountsPayable>;

/// Requests on a collection of [`AgedAccountsPayable`](models::AgedAccountsPayable): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).aged_accounts_payable()`.
pub type AgedAccountsPayableCollection = mg::Many<
    models::AgedAccountsPayable,
    AgedAccountsPayableResource,
>;
