// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customer`][reference].
///
/// Requests: [`CustomerCollection`](crate::requests::customer::CustomerCollection), for example
/// `graph.financials().companies().id(id).customers()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/customer?view=graph-rest-beta
pub struct Customer {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `blocked`.
    pub blocked: mg::Field<String>,
    /// `currencyCode`.
    pub currency_code: mg::Field<String>,
    /// `currencyId`.
    pub currency_id: mg::Field<mg::Guid>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `number`.
    pub number: mg::Field<String>,
    /// `paymentMethodId`.
    pub payment_method_id: mg::Field<mg::Guid>,
    /// `paymentTermsId`.
    pub payment_terms_id: mg::Field<mg::Guid>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `shipmentMethodId`.
    pub shipment_method_id: mg::Field<mg::Guid>,
    /// `taxAreaDisplayName`.
    pub tax_area_display_name: mg::Field<String>,
    /// `taxAreaId`.
    pub tax_area_id: mg::Field<mg::Guid>,
    /// `taxLiable`.
    pub tax_liable: mg::Field<bool>,
    /// `taxRegistrationNumber`.
    pub tax_registration_number: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `website`.
    pub website: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Customer: "microsoft.graph.customer", entity;
    address: "address",
    blocked: "blocked",
    currency_code: "currencyCode",
    currency_id: "currencyId",
    display_name: "displayName",
    email: "email",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    number: "number",
    payment_method_id: "paymentMethodId",
    payment_terms_id: "paymentTermsId",
    phone_number: "phoneNumber",
    shipment_method_id: "shipmentMethodId",
    tax_area_display_name: "taxAreaDisplayName",
    tax_area_id: "taxAreaId",
    tax_liable: "taxLiable",
    tax_registration_number: "taxRegistrationNumber",
    type_: "type",
    website: "website",
}

impl Customer {
    /// `currency`: [`Currency`](super::Currency).
    pub const CURRENCY: mg::Nav<Customer, super::Currency> = mg::Nav::new("currency");
    /// `paymentMethod`: [`PaymentMethod`](super::PaymentMethod).
    pub const PAYMENT_METHOD: mg::Nav<Customer, super::PaymentMethod> = mg::Nav::new(
        "paymentMethod",
    );
    /// `paymentTerm`: [`PaymentTerm`](super::PaymentTerm).
    pub const PAYMENT_TERM: mg::Nav<Customer, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `picture`: many [`Picture`](super::Picture).
    pub const PICTURE: mg::Nav<Customer, Vec<super::Picture>> = mg::Nav::new("picture");
    /// `shipmentMethod`: [`ShipmentMethod`](super::ShipmentMethod).
    pub const SHIPMENT_METHOD: mg::Nav<Customer, super::ShipmentMethod> = mg::Nav::new(
        "shipmentMethod",
    );
}
