// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.salesInvoice`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/salesInvoices/{salesInvoice-id}`.
    SalesInvoiceResource(mg::One<models::SalesInvoice>)
}

impl SalesInvoiceResource {
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

    /// `…/salesInvoiceLines`: many `salesInvoiceLine`
    #[inline]
    pub fn sales_invoice_lines(
        &self,
    ) -> requests::sales_invoice_line::SalesInvoiceLineCollection {
        mg::to(self, "salesInvoiceLines")
    }

    /// `…/shipmentMethod`: `shipmentMethod`
    #[inline]
    pub fn shipment_method(&self) -> requests::shipment_method::ShipmentMethodResource {
        mg::to(self, "shipmentMethod")
    }

    /// `POST …/cancel`
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }

    /// `POST …/cancelAndSend`
    #[inline]
    pub fn cancel_and_send(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancelAndSend")
    }

    /// `POST …/post`
    #[inline]
    pub fn post(&self) -> mg::Request<()> {
        mg::Path::action(self, "post")
    }

    /// `POST …/postAndSend`
    #[inline]
    pub fn post_and_send(&self) -> mg::Request<()> {
        mg::Path::action(self, "postAndSend")
    }

    /// `POST …/send`
    #[inline]
    pub fn send(&self) -> mg::Request<()> {
        mg::Path::action(self, "send")
    }
}

/// A collection of `microsoft.graph.salesInvoice`, by its URL.
///
/// For example `/financials/companies/{company-id}/salesInvoices`.
pub type SalesInvoiceCollection = mg::Many<models::SalesInvoice, SalesInvoiceResource>;
