// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customerPaymentJournal`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customerpaymentjournal?view=graph-rest-beta>
    CustomerPaymentJournal "microsoft.graph.customerPaymentJournal" "entity";
    /// `balancingAccountId`: Guid
    balancing_account_id "balancingAccountId": mg::Guid,
    /// `balancingAccountNumber`: String
    balancing_account_number "balancingAccountNumber": String,
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

impl CustomerPaymentJournal {
    /// `account`: `account`, contained
    pub const ACCOUNT: mg::Nav<CustomerPaymentJournal, super::Account> = mg::Nav::new(
        "account",
    );
    /// `customerPayments`: many `customerPayment`, contained
    pub const CUSTOMER_PAYMENTS: mg::Nav<
        CustomerPaymentJournal,
        Vec<super::CustomerPayment>,
    > = mg::Nav::new("customerPayments");
}
