// @generated
use crate::{mg, models, requests};

/// Requests on one [`SalesQuoteLine`](models::SalesQuoteLine): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.financials().companies().id(id).sales_quote_lines().id(id)`.
#[derive(Clone, Debug)]
pub struct SalesQuoteLineResource(mg::One<models::SalesQuoteLine>);

mg::builder! { SalesQuoteLineResource: mg::One<models::SalesQuoteLine> }

impl SalesQuoteLineResource {
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

/// Requests on a collection of [`SalesQuoteLine`](models::SalesQuoteLine): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).sales_quote_lines()`.
pub type SalesQuoteLineCollection = mg::Many<
    models::SalesQuoteLine,
    SalesQuoteLineResource,
>;
