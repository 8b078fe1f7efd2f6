// @generated
use crate::{mg, models, requests};

/// Requests on one [`SalesInvoice`](models::SalesInvoice): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.financials().companies().id(id).sales_invoices().id(id)`.
#[derive(Clone, Debug)]
pub struct SalesInvoiceResource(mg::One<models::SalesInvoice>);

mg::builder! { SalesInvoiceResource: mg::One<models::SalesInvoice> }

impl SalesInvoiceResource {
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

    /// `…/salesInvoiceLines`: many [`SalesInvoiceLine`](models::SalesInvoiceLine).
    ///
    /// Not available here: `create` and `delete`.
    #[inline]
    pub fn sales_invoice_lines(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::sales_invoice_line::SalesInvoiceLineCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoDelete),
    > {
        mg::navigate(self, "salesInvoiceLines")
    }

    /// `…/shipmentMethod`: [`ShipmentMethod`](models::ShipmentMethod).
    #[inline]
    pub fn shipment_method(&self) -> requests::shipment_method::ShipmentMethodResource {
        mg::navigate(self, "shipmentMethod")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }

    /// `POST …/cancelAndSend`.
    ///
    /// Returns no body.
    #[inline]
    pub fn cancel_and_send(&self) -> mg::Request<()> {
        self.raw().action("cancelAndSend")
    }

    /// `POST …/post`.
    ///
    /// Returns no body.
    #[inline]
    pub fn post(&self) -> mg::Request<()> {
        self.raw().action("post")
    }

    /// `POST …/postAndSend`.
    ///
    /// Returns no body.
    #[inline]
    pub fn post_and_send(&self) -> mg::Request<()> {
        self.raw().action("postAndSend")
    }

    /// `POST …/send`.
    ///
    /// Returns no body.
    #[inline]
    pub fn send(&self) -> mg::Request<()> {
        self.raw().action("send")
    }
}

/// Requests on a collection of [`SalesInvoice`](models::SalesInvoice): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.financials().companies().id(id).sales_invoices()`.
pub type SalesInvoiceCollection = mg::Many<models::SalesInvoice, SalesInvoiceResource>;
