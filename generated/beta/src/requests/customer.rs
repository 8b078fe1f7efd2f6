// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.customer`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/customers/{customer-id}`.
    CustomerResource(mg::One<models::Customer>)
}

impl CustomerResource {
    /// `…/currency`: `currency`
    #[inline]
    pub fn currency(&self) -> requests::currency::CurrencyResource {
        mg::to(self, "currency")
    }

    /// `…/paymentMethod`: `paymentMethod`
    #[inline]
    pub fn payment_method(&self) -> requests::payment_method::PaymentMethodResource {
        mg::to(self, "paymentMethod")
    }

    /// `…/paymentTerm`: `paymentTerm`
    #[inline]
    pub fn payment_term(&self) -> requests::payment_term::PaymentTermResource {
        mg::to(self, "paymentTerm")
    }

    /// `…/picture`: many `picture`
    #[inline]
    pub fn picture(&self) -> requests::picture::PictureCollection {
        mg::to(self, "picture")
    }

    /// `…/shipmentMethod`: `shipmentMethod`
    #[inline]
    pub fn shipment_method(&self) -> requests::shipment_method::ShipmentMethodResource {
        mg::to(self, "shipmentMethod")
    }
}

/// A collection of `microsoft.graph.customer`, by its URL.
///
/// For example `/financials/companies/{company-id}/customers`.
pub type CustomerCollection = mg::Many<models::Customer, CustomerResource>;
