// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vendor`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/vendor?view=graph-rest-beta>
    Vendor "microsoft.graph.vendor" "entity";
    /// `address`: postalAddressType
    address "address": mg::Boxed<super::PostalAddressType>,
    /// `balance`: Decimal
    balance "balance": mg::Decimal,
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
    /// `taxLiable`: Boolean
    tax_liable "taxLiable": bool,
    /// `taxRegistrationNumber`: String
    tax_registration_number "taxRegistrationNumber": String,
    /// `website`: String
    website "website": String,
}

impl Vendor {
    /// `currency`: `currency`, contained
    pub const CURRENCY: mg::Nav<Vendor, super::Currency> = mg::Nav::new("currency");
    /// `paymentMethod`: `paymentMethod`, contained
    pub const PAYMENT_METHOD: mg::Nav<Vendor, super::PaymentMethod> = mg::Nav::new(
        "paymentMethod",
    );
    /// `paymentTerm`: `paymentTerm`, contained
    pub const PAYMENT_TERM: mg::Nav<Vendor, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `picture`: many `picture`, contained
    pub const PICTURE: mg::Nav<Vendor, Vec<super::Picture>> = mg::Nav::new("picture");
}
