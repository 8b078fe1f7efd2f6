// @generated
use crate::mg;

/// Entity type [`microsoft.graph.paymentTerm`][reference].
///
/// Requests: [`PaymentTermCollection`](crate::requests::payment_term::PaymentTermCollection), for
/// example `graph.financials().companies().id(id).payment_terms()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/paymentterm?view=graph-rest-beta
pub struct PaymentTerm {
    /// `calculateDiscountOnCreditMemos`.
    pub calculate_discount_on_credit_memos: mg::Field<bool>,
    /// `code`.
    pub code: mg::Field<String>,
    /// `discountDateCalculation`.
    pub discount_date_calculation: mg::Field<String>,
    /// `discountPercent`.
    pub discount_percent: mg::Field<mg::Decimal>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `dueDateCalculation`.
    pub due_date_calculation: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PaymentTerm: "microsoft.graph.paymentTerm", entity;
    calculate_discount_on_credit_memos: "calculateDiscountOnCreditMemos",
    code: "code",
    discount_date_calculation: "discountDateCalculation",
    discount_percent: "discountPercent",
    display_name: "displayName",
    due_date_calculation: "dueDateCalculation",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}
