// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.journalLine`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/journalline?view=graph-rest-beta>
    JournalLine "microsoft.graph.journalLine" "entity";
    /// `accountId`: Guid
    account_id "accountId": mg::Guid,
    /// `accountNumber`: String
    account_number "accountNumber": String,
    /// `amount`: Decimal
    amount "amount": mg::Decimal,
    /// `comment`: String
    comment "comment": String,
    /// `description`: String
    description "description": String,
    /// `documentNumber`: String
    document_number "documentNumber": String,
    /// `externalDocumentNumber`: String
    external_document_number "externalDocumentNumber": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `journalDisplayName`: String
    journal_display_name "journalDisplayName": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `lineNumber`: Int32
    line_number "lineNumber": i32,
    /// `postingDate`: Date
    posting_date "postingDate": mg::Date,
}

impl JournalLine {
    /// `account`: `account`, contained
    pub const ACCOUNT: mg::Nav<JournalLine, super::Account> = mg::Nav::new("account");
}
