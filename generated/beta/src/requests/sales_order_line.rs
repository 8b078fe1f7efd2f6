// @generated
use crate::{mg, models, requests};

/// Requests on one [`SalesOrderLine`](models::SalesOrderLine): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.financials().companies().id(id).sales_order_lines().id(id)`.
#[derive(Clone, Debug)]
pub struct SalesOrderLineResource(mg::One<models::SalesOrderLine>);

mg::builder! { SalesOrderLineResource: mg::One<models::SalesOrderLine> }

impl SalesOrderLineResource {
    /// `…/account`: [`Account`](models::Account).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn account(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::account::AccountResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "account")
    }

    /// `…/item`: [`Item`](models::Item).
    #[inline]
    pub fn item(&self) -> requests::item::ItemResource {
        mg::navigate(self, "item")
    }
}

/// Requests on a collection of [`SalesOrderLine`](models::SalesOrderLine): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).sales_order_lines()`.
pub type SalesOrderLineCollection = mg::Many<
    models::SalesOrderLine,
    SalesOrderLineResource,
>;
