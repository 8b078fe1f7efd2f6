// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.paymentTerm`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/paymentterm?view=graph-rest-beta>
    PaymentTerm "microsoft.graph.paymentTerm" "entity";
    /// `calculateDiscountOnCreditMemos`: Boolean
    calculate_discount_on_credit_memos "calculateDiscountOnCreditMemos": bool,
    /// `code`: String
    code "code": String,
    /// `discountDateCalculation`: String
    discount_date_calculation "discountDateCalculation": String,
    /// `discountPercent`: Decimal
    discount_percent "discountPercent": mg::Decimal,
    /// `displayName`: String
    display_name "displayName": String,
    /// `dueDateCalculation`: String
    due_date_calculation "dueDateCalculation": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}
