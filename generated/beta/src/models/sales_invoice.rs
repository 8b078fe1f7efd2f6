// @generated
use crate::mg;

/// Entity type [`microsoft.graph.salesInvoice`][reference].
///
/// Requests: [`SalesInvoiceCollection`](crate::requests::sales_invoice::SalesInvoiceCollection),
/// for example `graph.financials().companies().id(id).sales_invoices()`.
///
/// Operations: `cancel`, `cancel_and_send`, `post`, `post_and_send`, `send`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta
pub struct SalesInvoice {
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
    /// `customerPurchaseOrderReference`.
    pub customer_purchase_order_reference: mg::Field<String>,
    /// `discountAmount`.
    pub discount_amount: mg::Field<mg::Decimal>,
    /// `discountAppliedBeforeTax`.
    pub discount_applied_before_tax: mg::Field<bool>,
    /// `dueDate`.
    pub due_date: mg::Field<mg::Date>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `externalDocumentNumber`.
    pub external_document_number: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `invoiceDate`.
    pub invoice_date: mg::Field<mg::Date>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `number`.
    pub number: mg::Field<String>,
    /// `orderId`.
    pub order_id: mg::Field<mg::Guid>,
    /// `orderNumber`.
    pub order_number: mg::Field<String>,
    /// `paymentTermsId`.
    pub payment_terms_id: mg::Field<mg::Guid>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `pricesIncludeTax`.
    pub prices_include_tax: mg::Field<bool>,
    /// `salesperson`.
    pub salesperson: mg::Field<String>,
    /// `sellingPostalAddress`.
    pub selling_postal_address: mg::Field<mg::Boxed<super::PostalAddressType>>,
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SalesInvoice: "microsoft.graph.salesInvoice", entity;
    bill_to_customer_id: "billToCustomerId",
    bill_to_customer_number: "billToCustomerNumber",
    bill_to_name: "billToName",
    billing_postal_address: "billingPostalAddress",
    currency_code: "currencyCode",
    currency_id: "currencyId",
    customer_id: "customerId",
    customer_name: "customerName",
    customer_number: "customerNumber",
    customer_purchase_order_reference: "customerPurchaseOrderReference",
    discount_amount: "discountAmount",
    discount_applied_before_tax: "discountAppliedBeforeTax",
    due_date: "dueDate",
    email: "email",
    external_document_number: "externalDocumentNumber",
    id: "id" key required,
    invoice_date: "invoiceDate",
    last_modified_date_time: "lastModifiedDateTime",
    number: "number",
    order_id: "orderId",
    order_number: "orderNumber",
    payment_terms_id: "paymentTermsId",
    phone_number: "phoneNumber",
    prices_include_tax: "pricesIncludeTax",
    salesperson: "salesperson",
    selling_postal_address: "sellingPostalAddress",
    ship_to_contact: "shipToContact",
    ship_to_name: "shipToName",
    shipment_method_id: "shipmentMethodId",
    shipping_postal_address: "shippingPostalAddress",
    status: "status",
    total_amount_excluding_tax: "totalAmountExcludingTax",
    total_amount_including_tax: "totalAmountIncludingTax",
    total_tax_amount: "totalTaxAmount",
}

impl SalesInvoice {
    /// `currency`: [`Currency`](super::Currency).
    pub const CURRENCY: mg::Nav<SalesInvoice, super::Currency> = mg::Nav::new(
        "currency",
    );
    /// `customer`: [`Customer`](super::Customer).
    pub const CUSTOMER: mg::Nav<SalesInvoice, super::Customer> = mg::Nav::new(
        "customer",
    );
    /// `paymentTerm`: [`PaymentTerm`](super::PaymentTerm).
    pub const PAYMENT_TERM: mg::Nav<SalesInvoice, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `salesInvoiceLines`: many [`SalesInvoiceLine`](super::SalesInvoiceLine).
    pub const SALES_INVOICE_LINES: mg::Nav<SalesInvoice, Vec<super::SalesInvoiceLine>> = mg::Nav::new(
        "salesInvoiceLines",
    );
    /// `shipmentMethod`: [`ShipmentMethod`](super::ShipmentMethod).
    pub const SHIPMENT_METHOD: mg::Nav<SalesInvoice, super::ShipmentMethod> = mg::Nav::new(
        "shipmentMethod",
    );
}
