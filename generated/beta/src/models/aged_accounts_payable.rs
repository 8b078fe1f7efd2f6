// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agedAccountsPayable`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agedaccountspayable?view=graph-rest-beta>
    AgedAccountsPayable "microsoft.graph.agedAccountsPayable" "entity";
    /// `agedAsOfDate`: Date
    aged_as_of_date "agedAsOfDate": mg::Date,
    /// `balanceDue`: Decimal
    balance_due "balanceDue": mg::Decimal,
    /// `currencyCode`: String
    currency_code "currencyCode": String,
    /// `currentAmount`: Decimal
    current_amount "currentAmount": mg::Decimal,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `name`: String
    name "name": String,
    /// `period1Amount`: Decimal
    period1_amount "period1Amount": mg::Decimal,
    /// `period2Amount`: Decimal
    period2_amount "period2Amount": mg::Decimal,
    /// `period3Amount`: Decimal
    period3_amount "period3Amount": mg::Decimal,
    /// `periodLengthFilter`: String
    period_length_filter "periodLengthFilter": String,
    /// `vendorId`: String, not null
    vendor_id "vendorId" "r": String,
    /// `vendorNumber`: String
    vendor_number "vendorNumber": String,
}
