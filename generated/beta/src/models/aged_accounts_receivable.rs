// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agedAccountsReceivable`][reference].
///
/// Requests: [`AgedAccountsReceivableCollection`], for example
/// `graph.financials().companies().id(id).aged_accounts_receivable()`.
///
/// [`AgedAccountsReceivableCollection`]: crate::requests::aged_accounts_receivable::AgedAccountsReceivableCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/agedaccountsreceivable?view=graph-rest-beta
pub struct AgedAccountsReceivable {
    /// `agedAsOfDate`.
    pub aged_as_of_date: mg::Field<mg::Date>,
    /// `balanceDue`.
    pub balance_due: mg::Field<mg::Decimal>,
    /// `currencyCode`.
    pub currency_code: mg::Field<String>,
    /// `currentAmount`.
    pub current_amount: mg::Field<mg::Decimal>,
    /// `customerId`. Never null.
    pub customer_id: mg::Field<String>,
    /// `customerNumber`.
    pub customer_number: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `period1Amount`.
    pub period1_amount: mg::Field<mg::Decimal>,
    /// `period2Amount`.
    pub period2_amount: mg::Field<mg::Decimal>,
    /// `period3Amount`.
    pub period3_amount: mg::Field<mg::Decimal>,
    /// `periodLengthFilter`.
    pub period_length_filter: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AgedAccountsReceivable: "microsoft.graph.agedAccountsReceivable", entity;
    aged_as_of_date: "agedAsOfDate",
    balance_due: "balanceDue",
    currency_code: "currencyCode",
    current_amount: "currentAmount",
    customer_id: "customerId" required,
    customer_number: "customerNumber",
    id: "id" key required,
    name: "name",
    period1_amount: "period1Amount",
    period2_amount: "period2Amount",
    period3_amount: "period3Amount",
    period_length_filter: "periodLengthFilter",
}
