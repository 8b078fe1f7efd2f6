// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.purchaseInvoice`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/purchaseinvoice?view=graph-rest-beta>
    PurchaseInvoice "microsoft.graph.purchaseInvoice" "entity";
    /// `buyFromAddress`: postalAddressType
    buy_from_address "buyFromAddress": mg::Boxed<super::PostalAddressType>,
    /// `currencyCode`: String
    currency_code "currencyCode": String,
    /// `currencyId`: Guid
    currency_id "currencyId": mg::Guid,
    /// `discountAmount`: Decimal
    discount_amount "discountAmount": mg::Decimal,
    /// `discountAppliedBeforeTax`: Boolean
    discount_applied_before_tax "discountAppliedBeforeTax": bool,
    /// `dueDate`: Date
    due_date "dueDate": mg::Date,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `invoiceDate`: Date
    invoice_date "invoiceDate": mg::Date,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `number`: String
    number "number": String,
    /// `payToAddress`: postalAddressType
    pay_to_address "payToAddress": mg::Boxed<super::PostalAddressType>,
    /// `payToContact`: String
    pay_to_contact "payToContact": String,
    /// `payToName`: String
    pay_to_name "payToName": String,
    /// `payToVendorId`: Guid
    pay_to_vendor_id "payToVendorId": mg::Guid,
    /// `payToVendorNumber`: String
    pay_to_vendor_number "payToVendorNumber": String,
    /// `pricesIncludeTax`: Boolean
    prices_include_tax "pricesIncludeTax": bool,
    /// `shipToAddress`: postalAddressType
    ship_to_address "shipToAddress": mg::Boxed<super::PostalAddressType>,
    /// `shipToContact`: String
    ship_to_contact "shipToContact": String,
    /// `shipToName`: String
    ship_to_name "shipToName": String,
    /// `status`: String
    status "status": String,
    /// `totalAmountExcludingTax`: Decimal
    total_amount_excluding_tax "totalAmountExcludingTax": mg::Decimal,
    /// `totalAmountIncludingTax`: Decimal
    total_amount_including_tax "totalAmountIncludingTax": mg::Decimal,
    /// `totalTaxAmount`: Decimal
    total_tax_amount "totalTaxAmount": mg::Decimal,
    /// `vendorId`: Guid
    vendor_id "vendorId": mg::Guid,
    /// `vendorInvoiceNumber`: String
    vendor_invoice_number "vendorInvoiceNumber": String,
    /// `vendorName`: String
    vendor_name "vendorName": String,
    /// `vendorNumber`: String
    vendor_number "vendorNumber": String,
}

impl PurchaseInvoice {
    /// `currency`: `currency`, contained
    pub const CURRENCY: mg::Nav<PurchaseInvoice, super::Currency> = mg::Nav::new(
        "currency",
    );
    /// `purchaseInvoiceLines`: many `purchaseInvoiceLine`, contained
    pub const PURCHASE_INVOICE_LINES: mg::Nav<
        PurchaseInvoice,
        Vec<super::PurchaseInvoiceLine>,
    > = mg::Nav::new("purchaseInvoiceLines");
    /// `vendor`: `vendor`, contained
    pub const VENDOR: mg::Nav<PurchaseInvoice, super::Vendor> = mg::Nav::new("vendor");
}
