// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.vendor`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/vendors/{vendor-id}`.
    VendorResource(mg::One<models::Vendor>)
}

impl VendorResource {
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
}

/// A collection of `microsoft.graph.vendor`, by its URL.
///
/// For example `/financials/companies/{company-id}/vendors`.
pub type VendorCollection = mg::Many<models::Vendor, VendorResource>;
