// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.salesInvoice`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta>
    SalesInvoice "microsoft.graph.salesInvoice" "entity";
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
    /// `customerPurchaseOrderReference`: String
    customer_purchase_order_reference "customerPurchaseOrderReference": String,
    /// `discountAmount`: Decimal
    discount_amount "discountAmount": mg::Decimal,
    /// `discountAppliedBeforeTax`: Boolean
    discount_applied_before_tax "discountAppliedBeforeTax": bool,
    /// `dueDate`: Date
    due_date "dueDate": mg::Date,
    /// `email`: String
    email "email": String,
    /// `externalDocumentNumber`: String
    external_document_number "externalDocumentNumber": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `invoiceDate`: Date
    invoice_date "invoiceDate": mg::Date,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `number`: String
    number "number": String,
    /// `orderId`: Guid
    order_id "orderId": mg::Guid,
    /// `orderNumber`: String
    order_number "orderNumber": String,
    /// `paymentTermsId`: Guid
    payment_terms_id "paymentTermsId": mg::Guid,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `pricesIncludeTax`: Boolean
    prices_include_tax "pricesIncludeTax": bool,
    /// `salesperson`: String
    salesperson "salesperson": String,
    /// `sellingPostalAddress`: postalAddressType
    selling_postal_address "sellingPostalAddress": mg::Boxed<super::PostalAddressType>,
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
}

impl SalesInvoice {
    /// `currency`: `currency`, contained
    pub const CURRENCY: mg::Nav<SalesInvoice, super::Currency> = mg::Nav::new(
        "currency",
    );
    /// `customer`: `customer`, contained
    pub const CUSTOMER: mg::Nav<SalesInvoice, super::Customer> = mg::Nav::new(
        "customer",
    );
    /// `paymentTerm`: `paymentTerm`, contained
    pub const PAYMENT_TERM: mg::Nav<SalesInvoice, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `salesInvoiceLines`: many `salesInvoiceLine`, contained
    pub const SALES_INVOICE_LINES: mg::Nav<SalesInvoice, Vec<super::SalesInvoiceLine>> = mg::Nav::new(
        "salesInvoiceLines",
    );
    /// `shipmentMethod`: `shipmentMethod`, contained
    pub const SHIPMENT_METHOD: mg::Nav<SalesInvoice, super::ShipmentMethod> = mg::Nav::new(
        "shipmentMethod",
    );
}
