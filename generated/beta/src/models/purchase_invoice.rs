// @generated
use crate::mg;

/// Entity type [`microsoft.graph.purchaseInvoice`][reference].
///
/// Requests:
/// [`PurchaseInvoiceCollection`](crate::requests::purchase_invoice::PurchaseInvoiceCollection), for
/// example `graph.financials().companies().id(id).purchase_invoices()`.
///
/// Operations: `post`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/purchaseinvoice?view=graph-rest-beta
pub struct PurchaseInvoice {
    /// `buyFromAddress`.
    pub buy_from_address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `currencyCode`.
    pub currency_code: mg::Field<String>,
    /// `currencyId`.
    pub currency_id: mg::Field<mg::Guid>,
    /// `discountAmount`.
    pub discount_amount: mg::Field<mg::Decimal>,
    /// `discountAppliedBeforeTax`.
    pub discount_applied_before_tax: mg::Field<bool>,
    /// `dueDate`.
    pub due_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `invoiceDate`.
    pub invoice_date: mg::Field<mg::Date>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `number`.
    pub number: mg::Field<String>,
    /// `payToAddress`.
    pub pay_to_address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `payToContact`.
    pub pay_to_contact: mg::Field<String>,
    /// `payToName`.
    pub pay_to_name: mg::Field<String>,
    /// `payToVendorId`.
    pub pay_to_vendor_id: mg::Field<mg::Guid>,
    /// `payToVendorNumber`.
    pub pay_to_vendor_number: mg::Field<String>,
    /// `pricesIncludeTax`.
    pub prices_include_tax: mg::Field<bool>,
    /// `shipToAddress`.
    pub ship_to_address: mg::Field<mg::Boxed<super::PostalAddressType>>,
    /// `shipToContact`.
    pub ship_to_contact: mg::Field<String>,
    /// `shipToName`.
    pub ship_to_name: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `totalAmountExcludingTax`.
    pub total_amount_excluding_tax: mg::Field<mg::Decimal>,
    /// `totalAmountIncludingTax`.
    pub total_amount_including_tax: mg::Field<mg::Decimal>,
    /// `totalTaxAmount`.
    pub total_tax_amount: mg::Field<mg::Decimal>,
    /// `vendorId`.
    pub vendor_id: mg::Field<mg::Guid>,
    /// `vendorInvoiceNumber`.
    pub vendor_invoice_number: mg::Field<String>,
    /// `vendorName`.
    pub vendor_name: mg::Field<String>,
    /// `vendorNumber`.
    pub vendor_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PurchaseInvoice: "microsoft.graph.purchaseInvoice", entity;
    buy_from_address: "buyFromAddress",
    currency_code: "currencyCode",
    currency_id: "currencyId",
    discount_amount: "discountAmount",
    discount_applied_before_tax: "discountAppliedBeforeTax",
    due_date: "dueDate",
    id: "id" key required,
    invoice_date: "invoiceDate",
    last_modified_date_time: "lastModifiedDateTime",
    number: "number",
    pay_to_address: "payToAddress",
    pay_to_contact: "payToContact",
    pay_to_name: "payToName",
    pay_to_vendor_id: "payToVendorId",
    pay_to_vendor_number: "payToVendorNumber",
    prices_include_tax: "pricesIncludeTax",
    ship_to_address: "shipToAddress",
    ship_to_contact: "shipToContact",
    ship_to_name: "shipToName",
    status: "status",
    total_amount_excluding_tax: "totalAmountExcludingTax",
    total_amount_including_tax: "totalAmountIncludingTax",
    total_tax_amount: "totalTaxAmount",
    vendor_id: "vendorId",
    vendor_invoice_number: "vendorInvoiceNumber",
    vendor_name: "vendorName",
    vendor_number: "vendorNumber",
}

impl PurchaseInvoice {
    /// `currency`: [`Currency`](super::Currency).
    pub const CURRENCY: mg::Nav<PurchaseInvoice, super::Currency> = mg::Nav::new(
        "currency",
    );
    /// `purchaseInvoiceLines`: many [`PurchaseInvoiceLine`](super::PurchaseInvoiceLine).
    pub const PURCHASE_INVOICE_LINES: mg::Nav<
        PurchaseInvoice,
        Vec<super::PurchaseInvoiceLine>,
    > = mg::Nav::new("purchaseInvoiceLines");
    /// `vendor`: [`Vendor`](super::Vendor).
    pub const VENDOR: mg::Nav<PurchaseInvoice, super::Vendor> = mg::Nav::new("vendor");
}
