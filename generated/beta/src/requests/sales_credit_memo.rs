// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.salesCreditMemo`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/salesCreditMemos/{salesCreditMemo-id}`.
    SalesCreditMemoResource(mg::One<models::SalesCreditMemo>)
}

impl SalesCreditMemoResource {
    /// `…/currency`: `currency`
    #[inline]
    pub fn currency(&self) -> requests::currency::CurrencyResource {
        mg::to(self, "currency")
    }

    /// `…/customer`: `customer`
    #[inline]
    pub fn customer(&self) -> requests::customer::CustomerResource {
        mg::to(self, "customer")
    }

    /// `…/paymentTerm`: `paymentTerm`
    #[inline]
    pub fn payment_term(&self) -> requests::payment_term::PaymentTermResource {
        mg::to(self, "paymentTerm")
    }

    /// `…/salesCreditMemoLines`: many `salesCreditMemoLine`
    #[inline]
    pub fn sales_credit_memo_lines(
        &self,
    ) -> requests::sales_credit_memo_line::SalesCreditMemoLineCollection {
        mg::to(self, "salesCreditMemoLines")
    }
}

/// A collection of `microsoft.graph.salesCreditMemo`, by its URL.
///
/// For example `/financials/companies/{company-id}/salesCreditMemos`.
pub type SalesCreditMemoCollection = mg::Many<
    models::SalesCreditMemo,
    SalesCreditMemoResource,
>;
