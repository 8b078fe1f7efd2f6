// @generated
use crate::{mg, models, requests};

/// Requests on one [`CustomerPayment`](models::CustomerPayment): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.financials().companies().id(id).customer_payments().id(id)`.
#[derive(Clone, Debug)]
pub struct CustomerPaymentResource(mg::One<models::CustomerPayment>);

mg::builder! { CustomerPaymentResource: mg::One<models::CustomerPayment> }

impl CustomerPaymentResource {
    /// `…/customer`: [`Customer`](models::Customer).
    #[inline]
    pub fn customer(&self) -> requests::customer::CustomerResource {
        mg::navigate(self, "customer")
    }
}

/// Requests on a collection of [`CustomerPayment`](models::CustomerPayment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.financials().companies().id(id).customer_payments()`.
pub type CustomerPaymentCollection = mg::Many<
    models::CustomerPayment,
    CustomerPaymentResource,
>;
