// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customerPaymentJournal`][reference].
///
/// Requests: [`CustomerPaymentJournalCollection`], for example
/// `graph.financials().companies().id(id).customer_payment_journals()`.
///
/// [`CustomerPaymentJournalCollection`]: crate::requests::customer_payment_journal::CustomerPaymentJournalCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customerpaymentjournal?view=graph-rest-beta
pub struct CustomerPaymentJournal {
    /// `balancingAccountId`.
    pub balancing_account_id: mg::Field<mg::Guid>,
    /// `balancingAccountNumber`.
    pub balancing_account_number: mg::Field<String>,
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
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
    CustomerPaymentJournal: "microsoft.graph.customerPaymentJournal", entity;
    balancing_account_id: "balancingAccountId",
    balancing_account_number: "balancingAccountNumber",
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

impl CustomerPaymentJournal {
    /// `account`: [`Account`](super::Account).
    pub const ACCOUNT: mg::Nav<CustomerPaymentJournal, super::Account> = mg::Nav::new(
        "account",
    );
    /// `customerPayments`: many [`CustomerPayment`](super::CustomerPayment).
    pub const CUSTOMER_PAYMENTS: mg::Nav<
        CustomerPaymentJournal,
        Vec<super::CustomerPayment>,
    > = mg::Nav::new("customerPayments");
}
