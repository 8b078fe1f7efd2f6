// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.customerPayment`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/customerPayments/{customerPayment-id}`.
    CustomerPaymentResource(mg::One<models::CustomerPayment>)
}

impl CustomerPaymentResource {
    /// `…/customer`: `customer`
    #[inline]
    pub fn customer(&self) -> requests::customer::CustomerResource {
        mg::to(self, "customer")
    }
}

/// A collection of `microsoft.graph.customerPayment`, by its URL.
///
/// For example `/financials/companies/{company-id}/customerPayments`.
pub type CustomerPaymentCollection = mg::Many<
    models::CustomerPayment,
    CustomerPaymentResource,
>;
