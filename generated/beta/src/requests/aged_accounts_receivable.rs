// @generated
use crate::{mg, models};

/// Requests on one [`AgedAccountsReceivable`](models::AgedAccountsReceivable): `get`, `update`,
/// `delete`.
///
/// For example `graph.financials().companies().id(id).aged_accounts_receivable().id(id)`.
pub type AgedAccountsReceivableResource = mg::One<models::AgedAccountsReceivable>;

/// Requests on a collection of [`AgedAccountsReceivable`](models::AgedAccountsReceivable): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).aged_accounts_receivable()`.
pub type AgedAccountsReceivableCollection = mg::Many<
    models::AgedAccountsReceivable,
    AgedAccountsReceivableResource,
>;
