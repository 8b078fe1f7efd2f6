// @generated
use crate::{mg, models, requests};

/// Requests on one [`SalesCreditMemoLine`](models::SalesCreditMemoLine): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.financials().companies().id(id).sales_credit_memo_lines().id(id)`.
#[derive(Clone, Debug)]
pub struct SalesCreditMemoLineResource(mg::One<models::SalesCreditMemoLine>);

mg::builder! { SalesCreditMemoLineResource: mg::One<models::SalesCreditMemoLine> }

impl SalesCreditMemoLineResource {
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

/// Requests on a collection of [`SalesCreditMemoLine`](models::SalesCreditMemoLine): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).sales_credit_memo_lines()`.
pub type SalesCreditMemoLineCollection = mg::Many<
    models::SalesCreditMemoLine,
    SalesCreditMemoLineResource,
>;
