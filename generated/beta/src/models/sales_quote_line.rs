// @generated
use crate::mg;

/// Entity type [`microsoft.graph.salesQuoteLine`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`SalesQuoteLineCollection`](crate::requests::sales_quote_line::SalesQuoteLineCollection), for
/// example `graph.financials().companies().id(id).sales_quote_lines()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/salesquoteline?view=graph-rest-beta
pub struct SalesQuoteLine {
    /// `accountId`.
    pub account_id: mg::Field<mg::Guid>,
    /// `amountExcludingTax`.
    pub amount_excluding_tax: mg::Field<mg::Decimal>,
    /// `amountIncludingTax`.
    pub amount_including_tax: mg::Field<mg::Decimal>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `discountAmount`.
    pub discount_amount: mg::Field<mg::Decimal>,
    /// `discountAppliedBeforeTax`.
    pub discount_applied_before_tax: mg::Field<bool>,
    /// `discountPercent`.
    pub discount_percent: mg::Field<mg::Decimal>,
    /// `documentId`.
    pub document_id: mg::Field<mg::Guid>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `itemId`.
    pub item_id: mg::Field<mg::Guid>,
    /// `lineType`.
    pub line_type: mg::Field<String>,
    /// `netAmount`.
    pub net_amount: mg::Field<mg::Decimal>,
    /// `netAmountIncludingTax`.
    pub net_amount_including_tax: mg::Field<mg::Decimal>,
    /// `netTaxAmount`.
    pub net_tax_amount: mg::Field<mg::Decimal>,
    /// `quantity`.
    pub quantity: mg::Field<mg::Decimal>,
    /// `sequence`.
    pub sequence: mg::Field<i32>,
    /// `taxCode`.
    pub tax_code: mg::Field<String>,
    /// `taxPercent`.
    pub tax_percent: mg::Field<mg::Decimal>,
    /// `totalTaxAmount`.
    pub total_tax_amount: mg::Field<mg::Decimal>,
    /// `unitOfMeasureId`.
    pub unit_of_measure_id: mg::Field<mg::Guid>,
    /// `unitPrice`.
    pub unit_price: mg::Field<mg::Decimal>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SalesQuoteLine: "microsoft.graph.salesQuoteLine", entity, base super::Entity;
    account_id: "accountId",
    amount_excluding_tax: "amountExcludingTax",
    amount_including_tax: "amountIncludingTax",
    description: "description",
    discount_amount: "discountAmount",
    discount_applied_before_tax: "discountAppliedBeforeTax",
    discount_percent: "discountPercent",
    document_id: "documentId",
    id: "id" key required,
    item_id: "itemId",
    line_type: "lineType",
    net_amount: "netAmount",
    net_amount_including_tax: "netAmountIncludingTax",
    net_tax_amount: "netTaxAmount",
    quantity: "quantity",
    sequence: "sequence",
    tax_code: "taxCode",
    tax_percent: "taxPercent",
    total_tax_amount: "totalTaxAmount",
    unit_of_measure_id: "unitOfMeasureId",
    unit_price: "unitPrice",
}

mg::derived_from! { SalesQuoteLine: super::Entity }

impl SalesQuoteLine {
    /// `account`: [`Account`](super::Account).
    pub const ACCOUNT: mg::Nav<SalesQuoteLine, super::Account> = mg::Nav::new("account");
    /// `item`: [`Item`](super::Item).
    pub const ITEM: mg::Nav<SalesQuoteLine, super::Item> = mg::Nav::new("item");
}
