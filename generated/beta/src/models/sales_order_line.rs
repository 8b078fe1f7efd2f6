// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.salesOrderLine`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/salesorderline?view=graph-rest-beta>
    SalesOrderLine "microsoft.graph.salesOrderLine" "entity" : super::Entity;
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `invoiceDiscountAllocation`: Decimal
    invoice_discount_allocation "invoiceDiscountAllocation": mg::Decimal,
    /// `invoiceQuantity`: Decimal
    invoice_quantity "invoiceQuantity": mg::Decimal,
    /// `invoicedQuantity`: Decimal
    invoiced_quantity "invoicedQuantity": mg::Decimal,
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
    /// `shipQuantity`: Decimal
    ship_quantity "shipQuantity": mg::Decimal,
    /// `shipmentDate`: Date
    shipment_date "shipmentDate": mg::Date,
    /// `shippedQuantity`: Decimal
    shipped_quantity "shippedQuantity": mg::Decimal,
    /// `taxCode`: String
    tax_code "taxCode": String,
    /// `taxPercent`: Decimal
    tax_percent "taxPercent": mg::Decimal,
    /// `totalTaxAmount`: Decimal
    total_tax_amount "totalTaxAmount": mg::Decimal,
    /// `unitOfMeasureId`: Guid
    unit_of_measure_id "unitOfMeasureId": mg::Guid,
    /// `unitPrice`: Decimal
    unit_price "unitPrice": mg::Decimal,
}

mg::derived_from! { SalesOrderLine: super::Entity }

impl SalesOrderLine {
    /// `account`: `account`, contained
    pub const ACCOUNT: mg::Nav<SalesOrderLine, super::Account> = mg::Nav::new("account");
    /// `item`: `item`, contained
    pub const ITEM: mg::Nav<SalesOrderLine, super::Item> = mg::Nav::new("item");
}
