// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.salesCreditMemo`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/salescreditmemo?view=graph-rest-beta>
    SalesCreditMemo "microsoft.graph.salesCreditMemo" "entity";
    /// `billToCustomerId`: Guid
    bill_to_customer_id "billToCustomerId": mg::Guid,
    /// `billToCustomerNumber`: String
    bill_to_customer_number "billToCustomerNumber": String,
    /// `billToName`: String
    bill_to_name "billToName": String,
    /// `billingPostalAddress`: postalAddressType
    billing_postal_address "billingPostalAddress": mg::Boxed<super::PostalAddressType>,
    /// `creditMemoDate`: Date
    credit_memo_date "creditMemoDate": mg::Date,
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
    /// `dueDate`: Date
    due_date "dueDate": mg::Date,
    /// `email`: String
    email "email": String,
    /// `externalDocumentNumber`: String
    external_document_number "externalDocumentNumber": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `invoiceId`: Guid
    invoice_id "invoiceId": mg::Guid,
    /// `invoiceNumber`: String
    invoice_number "invoiceNumber": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `number`: String
    number "number": String,
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
    /// `status`: String
    status "status": String,
    /// `totalAmountExcludingTax`: Decimal
    total_amount_excluding_tax "totalAmountExcludingTax": mg::Decimal,
    /// `totalAmountIncludingTax`: Decimal
    total_amount_including_tax "totalAmountIncludingTax": mg::Decimal,
    /// `totalTaxAmount`: Decimal
    total_tax_amount "totalTaxAmount": mg::Decimal,
}

impl SalesCreditMemo {
    /// `currency`: `currency`, contained
    pub const CURRENCY: mg::Nav<SalesCreditMemo, super::Currency> = mg::Nav::new(
        "currency",
    );
    /// `customer`: `customer`, contained
    pub const CUSTOMER: mg::Nav<SalesCreditMemo, super::Customer> = mg::Nav::new(
        "customer",
    );
    /// `paymentTerm`: `paymentTerm`, contained
    pub const PAYMENT_TERM: mg::Nav<SalesCreditMemo, super::PaymentTerm> = mg::Nav::new(
        "paymentTerm",
    );
    /// `salesCreditMemoLines`: many `salesCreditMemoLine`, contained
    pub const SALES_CREDIT_MEMO_LINES: mg::Nav<
        SalesCreditMemo,
        Vec<super::SalesCreditMemoLine>,
    > = mg::Nav::new("salesCreditMemoLines");
}
