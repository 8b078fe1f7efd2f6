// @generated
use crate::mg;

/// Entity type [`microsoft.graph.journal`][reference].
///
/// Requests: [`JournalCollection`](crate::requests::journal::JournalCollection), for example
/// `graph.financials().companies().id(id).journals()`.
///
/// Operations: `post`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/journal?view=graph-rest-beta
pub struct Journal {
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
    Journal: "microsoft.graph.journal", entity;
    balancing_account_id: "balancingAccountId",
    balancing_account_number: "balancingAccountNumber",
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

impl Journal {
    /// `account`: [`Account`](super::Account).
    pub const ACCOUNT: mg::Nav<Journal, super::Account> = mg::Nav::new("account");
    /// `journalLines`: many [`JournalLine`](super::JournalLine).
    pub const JOURNAL_LINES: mg::Nav<Journal, Vec<super::JournalLine>> = mg::Nav::new(
        "journalLines",
    );
}
