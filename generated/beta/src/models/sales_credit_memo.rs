// @generated
use crate::mg;

/// Entity type [`microsoft.graph.salesCreditMemo`][reference].
///
/// Requests:
/// [`SalesCreditMemoCollection`](crate::requests::sales_credit_memo::SalesCreditMemoCollection),
/// for example `graph.financials().companies().id(id).sales_credit_memos()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/salescreditmemo?view=graph-rest-beta
pub struct SalesCreditMemo {
    /// `billToCustomerId`.
    pub bill_to_customer_id: mg::Field<mg::Guid>,
    /// `billToCustomerNumber`.
    pub bill_to_customer_number: mg::Field<String>,
    /// `billToName`.
    pub bill_to_name: mg::Field<String>,
    /// `billingPostalAddress`.
    pub billing_postal_address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `creditMemoDate`.
    pub credit_memo_date: mg::Field<mg::Date>,
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
    /// `dueDate`.
    pub due_date: mg::Field<mg::Date>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `externalDocumentNumber`.
    pub external_document_number: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `invoiceId`.
    pub invoice_id: mg::Field<mg::Guid>,
    /// `invoiceNumber`.
    pub invoice_number: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `number`.
    pub number: mg::Field<String>,
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
    SalesCreditMemo: "microsoft.graph.salesCreditMemo", entity;
    bill_to_customer_id: "billToCustomerId",
    bill_to_customer_number: "billToCustomerNumber",
    bill_to_name: "billToName",
    billing_postal_address: "billingPostalAddress",
    credit_memo_date: "creditMemoDate",
    currency_code: "currencyCode",
    currency_id: "currencyId",
    customer_id: "customerId",
    customer_name: "customerName",
    customer_number: "customerNumber",
    discount_amount: "discountAmount",
    discount_applied_before_tax: "discountAppliedBeforeTax",
    due_date: "dueDate",
    email: "email",
    external_document_number: "externalDocumentNumber",
    id: "id" key required,
    invoice_id: "invoiceId",
    invoice_number: "invoiceNumber",
    last_modified_date_time: "lastModifiedDateTime",
    number: "number",
    payment_terms_id: "paymentTermsId",
    phone_number: "phoneNumber",
    prices_include_tax: "pricesIncludeTax",
    salesperson: "salesperson",
    selling_postal_address: "sellingPostalAddress",
    status: "status",
    total_amount_excluding_tax: "totalAmountExcludingTax",
    total_amount_including_tax: "totalAmountIncludingTax",
    total_tax_amount: "totalTaxAmount",
}

impl SalesCreditMemo {
    /// `currency`: [`Currency`](super::Currency).
    pub const CURRENCY: mg::Nav<SalesCreditMemo, super::Currency> = mg::Nav::new(
        "currency",
    );
    /// `customer`: [`Customer`](super::Customer).
    pub const CUSTOMER: mg::Nav<SalesCreditMemo, super::Customer> = mg::Nav::new(
        "customer",
    );
    /// `paymentTerm`: [`PaymentTerm`](super::PaymentTerm).
    pub const PAYMENT_TERM: mg::Nav<SalesCreditMemo, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `salesCreditMemoLines`: many [`SalesCreditMemoLine`](super::SalesCreditMemoLine).
    pub const SALES_CREDIT_MEMO_LINES: mg::Nav<
        SalesCreditMemo,
        Vec<super::SalesCreditMemoLine>,
    > = mg::Nav::new("salesCreditMemoLines");
}
