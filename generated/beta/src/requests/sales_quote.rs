// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.salesQuote`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/salesQuotes/{salesQuote-id}`.
    SalesQuoteResource(mg::One<models::SalesQuote>)
}

impl SalesQuoteResource {
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

    /// `…/salesQuoteLines`: many `salesQuoteLine`
    #[inline]
    pub fn sales_quote_lines(
        &self,
    ) -> requests::sales_quote_line::SalesQuoteLineCollection {
        mg::to(self, "salesQuoteLines")
    }

    /// `…/shipmentMethod`: `shipmentMethod`
    #[inline]
    pub fn shipment_method(&self) -> requests::shipment_method::ShipmentMethodResource {
        mg::to(self, "shipmentMethod")
    }

    /// `POST …/makeInvoice`
    #[inline]
    pub fn make_invoice(&self) -> mg::Request<()> {
        mg::Path::action(self, "makeInvoice")
    }

    /// `POST …/send`
    #[inline]
    pub fn send(&self) -> mg::Request<()> {
        mg::Path::action(self, "send")
    }
}

/// A collection of `microsoft.graph.salesQuote`, by its URL.
///
/// For example `/financials/companies/{company-id}/salesQuotes`.
pub type SalesQuoteCollection = mg::Many<models::SalesQuote, SalesQuoteResource>;
