// @generated
use crate::{mg, models, requests};

/// Requests on one [`Vendor`](models::Vendor): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.financials().companies().id(id).vendors().id(id)`.
#[derive(Clone, Debug)]
pub struct VendorResource(mg::One<models::Vendor>);

mg::builder! { VendorResource: mg::One<models::Vendor> }

impl VendorResource {
    /// `…/currency`: [`Currency`](models::Currency).
    #[inline]
    pub fn currency(&self) -> requests::currency::CurrencyResource {
        mg::navigate(self, "currency")
    }

    /// `…/paymentMethod`: [`PaymentMethod`](models::PaymentMethod).
    #[inline]
    pub fn payment_method(&self) -> requests::payment_method::PaymentMethodResource {
        mg::navigate(self, "paymentMethod")
    }

    /// `…/paymentTerm`: [`PaymentTerm`](models::PaymentTerm).
    #[inline]
    pub fn payment_term(&self) -> requests::payment_term::PaymentTermResource {
        mg::navigate(self, "paymentTerm")
    }

    /// `…/picture`: many [`Picture`](models::Picture).
    #[inline]
    pub fn picture(&self) -> requests::picture::PictureCollection {
        mg::navigate(self, "picture")
    }
}

/// Requests on a collection of [`Vendor`](models::Vendor): `list`, `create`, `count`, `id` for one
/// of them.
///
/// For example `graph.financials().companies().id(id).vendors()`.
pub type VendorCollection = mg::Many<models::Vendor, VendorResource>;
