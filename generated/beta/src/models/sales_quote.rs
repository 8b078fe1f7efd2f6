// @generated
use crate::mg;

/// Entity type [`microsoft.graph.salesQuote`][reference].
///
/// Requests: [`SalesQuoteCollection`](crate::requests::sales_quote::SalesQuoteCollection), for
/// example `graph.financials().companies().id(id).sales_quotes()`.
///
/// Operations: `make_invoice`, `send`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/salesquote?view=graph-rest-beta
pub struct SalesQuote {
    /// `acceptedDate`.
    pub accepted_date: mg::Field<mg::Date>,
    /// `billToCustomerId`.
    pub bill_to_customer_id: mg::Field<mg::Guid>,
    /// `billToCustomerNumber`.
    pub bill_to_customer_number: mg::Field<String>,
    /// `billToName`.
    pub bill_to_name: mg::Field<String>,
    /// `billingPostalAddress`.
    pub billing_postal_address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `currencyCode`.
    pub currency_code: mg::Field<String>,
    /// `currencyId`.
    pub currency_id: mg::Field<mg::Guid>,
    /// `customerId`.
    pub customer_id: mg::Field<mg::Guid>,
    /// `customerName`.
    pub customer_name: mg::Field<String>,
    /// `customerNumber`.
    pub customer_number: mg::Field<String>,
    /// `discountAmount`.
    pub discount_amount: mg::Field<mg::Decimal>,
    /// `documentDate`.
    pub document_date: mg::Field<mg::Date>,
    /// `dueDate`.
    pub due_date: mg::Field<mg::Date>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `externalDocumentNumber`.
    pub external_document_number: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `number`.
    pub number: mg::Field<String>,
    /// `paymentTermsId`.
    pub payment_terms_id: mg::Field<mg::Guid>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `salesperson`.
    pub salesperson: mg::Field<String>,
    /// `sellingPostalAddress`.
    pub selling_postal_address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `sentDate`.
    pub sent_date: mg::Field<mg::DateTimeOffset>,
    /// `shipToContact`.
    pub ship_to_contact: mg::Field<String>,
    /// `shipToName`.
    pub ship_to_name: mg::Field<String>,
    /// `shipmentMethodId`.
    pub shipment_method_id: mg::Field<mg::Guid>,
    /// `shippingPostalAddress`.
    pub shipping_postal_address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `totalAmountExcludingTax`.
    pub total_amount_excluding_tax: mg::Field<mg::Decimal>,
    /// `totalAmountIncludingTax`.
    pub total_amount_including_tax: mg::Field<mg::Decimal>,
    /// `totalTaxAmount`.
    pub total_tax_amount: mg::Field<mg::Decimal>,
    /// `validUntilDate`.
    pub valid_until_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SalesQuote: "microsoft.graph.salesQuote", entity;
    accepted_date: "acceptedDate",
    bill_to_customer_id: "billToCustomerId",
    bill_to_customer_number: "billToCustomerNumber",
    bill_to_name: "billToName",
    billing_postal_address: "billingPostalAddress",
    currency_code: "currencyCode",
    currency_id: "currencyId",
    customer_id: "customerId",
    customer_name: "customerName",
    customer_number: "customerNumber",
    discount_amount: "discountAmount",
    document_date: "documentDate",
    due_date: "dueDate",
    email: "email",
    external_document_number: "externalDocumentNumber",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    number: "number",
    payment_terms_id: "paymentTermsId",
    phone_number: "phoneNumber",
    salesperson: "salesperson",
    selling_postal_address: "sellingPostalAddress",
    sent_date: "sentDate",
    ship_to_contact: "shipToContact",
    ship_to_name: "shipToName",
    shipment_method_id: "shipmentMethodId",
    shipping_postal_address: "shippingPostalAddress",
    status: "status",
    total_amount_excluding_tax: "totalAmountExcludingTax",
    total_amount_including_tax: "totalAmountIncludingTax",
    total_tax_amount: "totalTaxAmount",
    valid_until_date: "validUntilDate",
}

impl SalesQuote {
    /// `currency`: [`Currency`](super::Currency).
    pub const CURRENCY: mg::Nav<SalesQuote, super::Currency> = mg::Nav::new("currency");
    /// `customer`: [`Customer`](super::Customer).
    pub const CUSTOMER: mg::Nav<SalesQuote, super::Customer> = mg::Nav::new("customer");
    /// `paymentTerm`: [`PaymentTerm`](super::PaymentTerm).
    pub const PAYMENT_TERM: mg::Nav<SalesQuote, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `salesQuoteLines`: many [`SalesQuoteLine`](super::SalesQuoteLine).
    pub const SALES_QUOTE_LINES: mg::Nav<SalesQuote, Vec<super::SalesQuoteLine>> = mg::Nav::new(
        "salesQuoteLines",
    );
    /// `shipmentMethod`: [`ShipmentMethod`](super::ShipmentMethod).
    pub const SHIPMENT_METHOD: mg::Nav<SalesQuote, super::ShipmentMethod> = mg::Nav::new(
        "shipmentMethod",
    );
}
