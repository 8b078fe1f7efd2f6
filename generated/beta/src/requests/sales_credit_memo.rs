// @generated
use crate::{mg, models, requests};

/// Requests on one [`SalesCreditMemo`](models::SalesCreditMemo): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.financials().companies().id(id).sales_credit_memos().id(id)`.
#[derive(Clone, Debug)]
pub struct SalesCreditMemoResource(mg::One<models::SalesCreditMemo>);

mg::builder! { SalesCreditMemoResource: mg::One<models::SalesCreditMemo> }

impl SalesCreditMemoResource {
    /// `…/currency`: [`Currency`](models::Currency).
    #[inline]
    pub fn currency(&self) -> requests::currency::CurrencyResource {
        mg::navigate(self, "currency")
    }

    /// `…/customer`: [`Customer`](models::Customer).
    #[inline]
    pub fn customer(&self) -> requests::customer::CustomerResource {
        mg::navigate(self, "customer")
    }

    /// `…/paymentTerm`: [`PaymentTerm`](models::PaymentTerm).
    #[inline]
    pub fn payment_term(&self) -> requests::payment_term::PaymentTermResource {
        mg::navigate(self, "paymentTerm")
    }

    /// `…/salesCreditMemoLines`: many [`SalesCreditMemoLine`](models::SalesCreditMemoLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_credit_memo_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_credit_memo_line::SalesCreditMemoLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesCreditMemoLines")
    }
}

/// Requests on a collection of [`SalesCreditMemo`](models::SalesCreditMemo): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).sales_credit_memos()`.
pub type SalesCreditMemoCollection = mg::Many<
    models::SalesCreditMemo,
    SalesCreditMemoResource,
>;
