// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.salesOrder`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/salesOrders/{salesOrder-id}`.
    SalesOrderResource(mg::One<models::SalesOrder>)
}

impl SalesOrderResource {
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

    /// `…/salesOrderLines`: many `salesOrderLine`
    #[inline]
    pub fn sales_order_lines(
        &self,
    ) -> requests::sales_order_line::SalesOrderLineCollection {
        mg::to(self, "salesOrderLines")
    }
}

/// A collection of `microsoft.graph.salesOrder`, by its URL.
///
/// For example `/financials/companies/{company-id}/salesOrders`.
pub type SalesOrderCollection = mg::Many<models::SalesOrder, SalesOrderResource>;
