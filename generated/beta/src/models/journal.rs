// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.journal`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/journal?view=graph-rest-beta>
    Journal "microsoft.graph.journal" "entity";
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

impl Journal {
    /// `account`: `account`, contained
    pub const ACCOUNT: mg::Nav<Journal, super::Account> = mg::Nav::new("account");
    /// `journalLines`: many `journalLine`, contained
    pub const JOURNAL_LINES: mg::Nav<Journal, Vec<super::JournalLine>> = mg::Nav::new(
        "journalLines",
    );
}
