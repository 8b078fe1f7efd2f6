// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customer`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customer?view=graph-rest-beta>
    Customer "microsoft.graph.customer" "entity";
    /// `address`: postalAddressType
    address "address": mg::Boxed<super::PostalAddressType>,
    /// `blocked`: String
    blocked "blocked": String,
    /// `currencyCode`: String
    currency_code "currencyCode": String,
    /// `currencyId`: Guid
    currency_id "currencyId": mg::Guid,
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `number`: String
    number "number": String,
    /// `paymentMethodId`: Guid
    payment_method_id "paymentMethodId": mg::Guid,
    /// `paymentTermsId`: Guid
    payment_terms_id "paymentTermsId": mg::Guid,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `shipmentMethodId`: Guid
    shipment_method_id "shipmentMethodId": mg::Guid,
    /// `taxAreaDisplayName`: String
    tax_area_display_name "taxAreaDisplayName": String,
    /// `taxAreaId`: Guid
    tax_area_id "taxAreaId": mg::Guid,
    /// `taxLiable`: Boolean
    tax_liable "taxLiable": bool,
    /// `taxRegistrationNumber`: String
    tax_registration_number "taxRegistrationNumber": String,
    /// `type`: String
    type_ "type": String,
    /// `website`: String
    website "website": String,
}

impl Customer {
    /// `currency`: `currency`, contained
    pub const CURRENCY: mg::Nav<Customer, super::Currency> = mg::Nav::new("currency");
    /// `paymentMethod`: `paymentMethod`, contained
    pub const PAYMENT_METHOD: mg::Nav<Customer, super::PaymentMethod> = mg::Nav::new(
        "paymentMethod",
    );
    /// `paymentTerm`: `paymentTerm`, contained
    pub const PAYMENT_TERM: mg::Nav<Customer, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `picture`: many `picture`, contained
    pub const PICTURE: mg::Nav<Customer, Vec<super::Picture>> = mg::Nav::new("picture");
    /// `shipmentMethod`: `shipmentMethod`, contained
    pub const SHIPMENT_METHOD: mg::Nav<Customer, super::ShipmentMethod> = mg::Nav::new(
        "shipmentMethod",
    );
}
