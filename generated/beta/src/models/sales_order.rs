// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.salesOrder`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/salesorder?view=graph-rest-beta>
    SalesOrder "microsoft.graph.salesOrder" "entity";
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
    /// `discountAppliedBeforeTax`: Boolean
    discount_applied_before_tax "discountAppliedBeforeTax": bool,
    /// `email`: String
    email "email": String,
    /// `externalDocumentNumber`: String
    external_document_number "externalDocumentNumber": String,
    /// `fullyShipped`: Boolean
    fully_shipped "fullyShipped": bool,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `number`: String
    number "number": String,
    /// `orderDate`: Date
    order_date "orderDate": mg::Date,
    /// `partialShipping`: Boolean
    partial_shipping "partialShipping": bool,
    /// `paymentTermsId`: Guid
    payment_terms_id "paymentTermsId": mg::Guid,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `pricesIncludeTax`: Boolean
    prices_include_tax "pricesIncludeTax": bool,
    /// `requestedDeliveryDate`: Date
    requested_delivery_date "requestedDeliveryDate": mg::Date,
    /// `salesperson`: String
    salesperson "salesperson": String,
    /// `sellingPostalAddress`: postalAddressType
    selling_postal_address "sellingPostalAddress": mg::Boxed<super::PostalAddressType>,
    /// `shipToContact`: String
    ship_to_contact "shipToContact": String,
    /// `shipToName`: String
    ship_to_name "shipToName": String,
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
}

impl SalesOrder {
    /// `currency`: `currency`, contained
    pub const CURRENCY: mg::Nav<SalesOrder, super::Currency> = mg::Nav::new("currency");
    /// `customer`: `customer`, contained
    pub const CUSTOMER: mg::Nav<SalesOrder, super::Customer> = mg::Nav::new("customer");
    /// `paymentTerm`: `paymentTerm`, contained
    pub const PAYMENT_TERM: mg::Nav<SalesOrder, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `salesOrderLines`: many `salesOrderLine`, contained
    pub const SALES_ORDER_LINES: mg::Nav<SalesOrder, Vec<super::SalesOrderLine>> = mg::Nav::new(
        "salesOrderLines",
    );
}
