// @generated
use crate::{mg, models, requests};

/// Requests on one [`SalesOrder`](models::SalesOrder): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.financials().companies().id(id).sales_orders().id(id)`.
#[derive(Clone, Debug)]
pub struct SalesOrderResource(mg::One<models::SalesOrder>);

mg::builder! { SalesOrderResource: mg::One<models::SalesOrder> }

impl SalesOrderResource {
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

    /// `…/salesOrderLines`: many [`SalesOrderLine`](models::SalesOrderLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_order_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_order_line::SalesOrderLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesOrderLines")
    }
}

/// Requests on a collection of [`SalesOrder`](models::SalesOrder): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.financials().companies().id(id).sales_orders()`.
pub type SalesOrderCollection = mg::Many<models::SalesOrder, SalesOrderResource>;
