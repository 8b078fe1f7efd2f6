// @generated
use crate::mg;

/// Entity type [`microsoft.graph.journalLine`][reference].
///
/// Requests: [`JournalLineCollection`](crate::requests::journal_line::JournalLineCollection), for
/// example `graph.financials().companies().id(id).journal_lines()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/journalline?view=graph-rest-beta
pub struct JournalLine {
    /// `accountId`.
    pub account_id: mg::Field<mg::Guid>,
    /// `accountNumber`.
    pub account_number: mg::Field<String>,
    /// `amount`.
    pub amount: mg::Field<mg::Decimal>,
    /// `comment`.
    pub comment: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `documentNumber`.
    pub document_number: mg::Field<String>,
    /// `externalDocumentNumber`.
    pub external_document_number: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `journalDisplayName`.
    pub journal_display_name: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lineNumber`.
    pub line_number: mg::Field<i32>,
    /// `postingDate`.
    pub posting_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    JournalLine: "microsoft.graph.journalLine", entity;
    account_id: "accountId",
    account_number: "accountNumber",
    amount: "amount",
    comment: "comment",
    description: "description",
    document_number: "documentNumber",
    external_document_number: "externalDocumentNumber",
    id: "id" key required,
    journal_display_name: "journalDisplayName",
    last_modified_date_time: "lastModifiedDateTime",
    line_number: "lineNumber",
    posting_date: "postingDate",
}

impl JournalLine {
    /// `account`: [`Account`](super::Account).
    pub const ACCOUNT: mg::Nav<JournalLine, super::Account> = mg::Nav::new("account");
}
