// @generated
use crate::mg;

/// Entity type [`microsoft.graph.salesOrder`][reference].
///
/// Requests: [`SalesOrderCollection`](crate::requests::sales_order::SalesOrderCollection), for
/// example `graph.financials().companies().id(id).sales_orders()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/salesorder?view=graph-rest-beta
pub struct SalesOrder {
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
    /// `discountAppliedBeforeTax`.
    pub discount_applied_before_tax: mg::Field<bool>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `externalDocumentNumber`.
    pub external_document_number: mg::Field<String>,
    /// `fullyShipped`.
    pub fully_shipped: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `number`.
    pub number: mg::Field<String>,
    /// `orderDate`.
    pub order_date: mg::Field<mg::Date>,
    /// `partialShipping`.
    pub partial_shipping: mg::Field<bool>,
    /// `paymentTermsId`.
    pub payment_terms_id: mg::Field<mg::Guid>,
    /// `phoneNumber`.
    pub phone_number: mg::Field<String>,
    /// `pricesIncludeTax`.
    pub prices_include_tax: mg::Field<bool>,
    /// `requestedDeliveryDate`.
    pub requested_delivery_date: mg::Field<mg::Date>,
    /// `salesperson`.
    pub salesperson: mg::Field<String>,
    /// `sellingPostalAddress`.
    pub selling_postal_address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `shipToContact`.
    pub ship_to_contact: mg::Field<String>,
    /// `shipToName`.
    pub ship_to_name: mg::Field<String>,
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
    SalesOrder: "microsoft.graph.salesOrder", entity;
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
    discount_applied_before_tax: "discountAppliedBeforeTax",
    email: "email",
    external_document_number: "externalDocumentNumber",
    fully_shipped: "fullyShipped",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    number: "number",
    order_date: "orderDate",
    partial_shipping: "partialShipping",
    payment_terms_id: "paymentTermsId",
    phone_number: "phoneNumber",
    prices_include_tax: "pricesIncludeTax",
    requested_delivery_date: "requestedDeliveryDate",
    salesperson: "salesperson",
    selling_postal_address: "sellingPostalAddress",
    ship_to_contact: "shipToContact",
    ship_to_name: "shipToName",
    shipping_postal_address: "shippingPostalAddress",
    status: "status",
    total_amount_excluding_tax: "totalAmountExcludingTax",
    total_amount_including_tax: "totalAmountIncludingTax",
    total_tax_amount: "totalTaxAmount",
}

impl SalesOrder {
    /// `currency`: [`Currency`](super::Currency).
    pub const CURRENCY: mg::Nav<SalesOrder, super::Currency> = mg::Nav::new("currency");
    /// `customer`: [`Customer`](super::Customer).
    pub const CUSTOMER: mg::Nav<SalesOrder, super::Customer> = mg::Nav::new("customer");
    /// `paymentTerm`: [`PaymentTerm`](super::PaymentTerm).
    pub const PAYMENT_TERM: mg::Nav<SalesOrder, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `salesOrderLines`: many [`SalesOrderLine`](super::SalesOrderLine).
    pub const SALES_ORDER_LINES: mg::Nav<SalesOrder, Vec<super::SalesOrderLine>> = mg::Nav::new(
        "salesOrderLines",
    );
}
