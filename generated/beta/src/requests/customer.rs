// @generated
use crate::{mg, models, requests};

/// Requests on one [`Customer`](models::Customer): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.financials().companies().id(id).customers().id(id)`.
#[derive(Clone, Debug)]
pub struct CustomerResource(mg::One<models::Customer>);

mg::builder! { CustomerResource: mg::One<models::Customer> }

impl CustomerResource {
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

    /// `…/shipmentMethod`: [`ShipmentMethod`](models::ShipmentMethod).
    #[inline]
    pub fn shipment_method(&self) -> requests::shipment_method::ShipmentMethodResource {
        mg::navigate(self, "shipmentMethod")
    }
}

/// Requests on a collection of [`Customer`](models::Customer): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.financials().companies().id(id).customers()`.
pub type CustomerCollection = mg::Many<models::Customer, CustomerResource>;
