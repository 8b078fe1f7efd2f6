// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.purchaseInvoiceLine`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/purchaseinvoiceline?view=graph-rest-beta>
    PurchaseInvoiceLine "microsoft.graph.purchaseInvoiceLine" "entity" : super::Entity;
    /// `accountId`: Guid
    account_id "accountId": mg::Guid,
    /// `amountExcludingTax`: Decimal
    amount_excluding_tax "amountExcludingTax": mg::Decimal,
    /// `amountIncludingTax`: Decimal
    amount_including_tax "amountIncludingTax": mg::Decimal,
    /// `description`: String
    description "description": String,
    /// `discountAmount`: Decimal
    discount_amount "discountAmount": mg::Decimal,
    /// `discountAppliedBeforeTax`: Boolean
    discount_applied_before_tax "discountAppliedBeforeTax": bool,
    /// `discountPercent`: Decimal
    discount_percent "discountPercent": mg::Decimal,
    /// `documentId`: Guid
    document_id "documentId": mg::Guid,
    /// `expectedReceiptDate`: Date
    expected_receipt_date "expectedReceiptDate": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `invoiceDiscountAllocation`: Decimal
    invoice_discount_allocation "invoiceDiscountAllocation": mg::Decimal,
    /// `itemId`: Guid
    item_id "itemId": mg::Guid,
    /// `lineType`: String
    line_type "lineType": String,
    /// `netAmount`: Decimal
    net_amount "netAmount": mg::Decimal,
    /// `netAmountIncludingTax`: Decimal
    net_amount_including_tax "netAmountIncludingTax": mg::Decimal,
    /// `netTaxAmount`: Decimal
    net_tax_amount "netTaxAmount": mg::Decimal,
    /// `quantity`: Decimal
    quantity "quantity": mg::Decimal,
    /// `sequence`: Int32
    sequence "sequence": i32,
    /// `taxCode`: String
    tax_code "taxCode": String,
    /// `taxPercent`: Decimal
    tax_percent "taxPercent": mg::Decimal,
    /// `totalTaxAmount`: Decimal
    total_tax_amount "totalTaxAmount": mg::Decimal,
    /// `unitCost`: Decimal
    unit_cost "unitCost": mg::Decimal,
}

mg::derived_from! { PurchaseInvoiceLine: super::Entity }

impl PurchaseInvoiceLine {
    /// `account`: `account`, contained
    pub const ACCOUNT: mg::Nav<PurchaseInvoiceLine, super::Account> = mg::Nav::new(
        "account",
    );
    /// `item`: `item`, contained
    pub const ITEM: mg::Nav<PurchaseInvoiceLine, super::Item> = mg::Nav::new("item");
}
