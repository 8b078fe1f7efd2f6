// @generated
use crate::{mg, models, requests};

/// Requests on one [`SalesQuote`](models::SalesQuote): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.financials().companies().id(id).sales_quotes().id(id)`.
#[derive(Clone, Debug)]
pub struct SalesQuoteResource(mg::One<models::SalesQuote>);

mg::builder! { SalesQuoteResource: mg::One<models::SalesQuote> }

impl SalesQuoteResource {
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

    /// `…/salesQuoteLines`: many [`SalesQuoteLine`](models::SalesQuoteLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_quote_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_quote_line::SalesQuoteLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesQuoteLines")
    }

    /// `…/shipmentMethod`: [`ShipmentMethod`](models::ShipmentMethod).
    #[inline]
    pub fn shipment_method(&self) -> requests::shipment_method::ShipmentMethodResource {
        mg::navigate(self, "shipmentMethod")
    }

    /// `POST …/makeInvoice`.
    ///
    /// Returns no body.
    #[inline]
    pub fn make_invoice(&self) -> mg::Request<()> {
        self.raw().action("makeInvoice")
    }

    /// `POST …/send`.
    ///
    /// Returns no body.
    #[inline]
    pub fn send(&self) -> mg::Request<()> {
        self.raw().action("send")
    }
}

/// Requests on a collection of [`SalesQuote`](models::SalesQuote): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.financials().companies().id(id).sales_quotes()`.
pub type SalesQuoteCollection = mg::Many<models::SalesQuote, SalesQuoteResource>;
