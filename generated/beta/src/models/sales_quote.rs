// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.salesQuote`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/salesquote?view=graph-rest-beta>
    SalesQuote "microsoft.graph.salesQuote" "entity";
    /// `acceptedDate`: Date
    accepted_date "acceptedDate": mg::Date,
    /// `billToCustomerId`: Guid
    bill_to_customer_id "billToCustomerId": mg::Guid,
    /// `billToCustomerNumber`: String
    bill_to_customer_number "billToCustomerNumber": String,
    /// `billToName`: String
    bill_to_name "billToName": String,
    /// `billingPostalAddress`: postalAddressType
    billing_postal_address "billingPostalAddress": mg::Boxed<super::PostalAddressType>,
    /// `currencyCode`: String
    currency_code "currencyCode": String,
    /// `currencyId`: Guid
    currency_id "currencyId": mg::Guid,
    /// `customerId`: Guid
    customer_id "customerId": mg::Guid,
    /// `customerName`: String
    customer_name "customerName": String,
    /// `customerNumber`: String
    customer_number "customerNumber": String,
    /// `discountAmount`: Decimal
    discount_amount "discountAmount": mg::Decimal,
    /// `documentDate`: Date
    document_date "documentDate": mg::Date,
    /// `dueDate`: Date
    due_date "dueDate": mg::Date,
    /// `email`: String
    email "email": String,
    /// `externalDocumentNumber`: String
    external_document_number "externalDocumentNumber": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `number`: String
    number "number": String,
    /// `paymentTermsId`: Guid
    payment_terms_id "paymentTermsId": mg::Guid,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `salesperson`: String
    salesperson "salesperson": String,
    /// `sellingPostalAddress`: postalAddressType
    selling_postal_address "sellingPostalAddress": mg::Boxed<super::PostalAddressType>,
    /// `sentDate`: DateTimeOffset
    sent_date "sentDate": mg::DateTimeOffset,
    /// `shipToContact`: String
    ship_to_contact "shipToContact": String,
    /// `shipToName`: String
    ship_to_name "shipToName": String,
    /// `shipmentMethodId`: Guid
    shipment_method_id "shipmentMethodId": mg::Guid,
    /// `shippingPostalAddress`: postalAddressType
    shipping_postal_address "shippingPostalAddress": mg::Boxed<super::PostalAddressType>,
    /// `status`: String
    status "status": String,
    /// `totalAmountExcludingTax`: Decimal
    total_amount_excluding_tax "totalAmountExcludingTax": mg::Decimal,
    /// `totalAmountIncludingTax`: Decimal
    total_amount_including_tax "totalAmountIncludingTax": mg::Decimal,
    /// `totalTaxAmount`: Decimal
    total_tax_amount "totalTaxAmount": mg::Decimal,
    /// `validUntilDate`: Date
    valid_until_date "validUntilDate": mg::Date,
}

impl SalesQuote {
    /// `currency`: `currency`, contained
    pub const CURRENCY: mg::Nav<SalesQuote, super::Currency> = mg::Nav::new("currency");
    /// `customer`: `customer`, contained
    pub const CUSTOMER: mg::Nav<SalesQuote, super::Customer> = mg::Nav::new("customer");
    /// `paymentTerm`: `paymentTerm`, contained
    pub const PAYMENT_TERM: mg::Nav<SalesQuote, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `salesQuoteLines`: many `salesQuoteLine`, contained
    pub const SALES_QUOTE_LINES: mg::Nav<SalesQuote, Vec<super::SalesQuoteLine>> = mg::Nav::new(
        "salesQuoteLines",
    );
    /// `shipmentMethod`: `shipmentMethod`, contained
    pub const SHIPMENT_METHOD: mg::Nav<SalesQuote, super::ShipmentMethod> = mg::Nav::new(
        "shipmentMethod",
    );
}
