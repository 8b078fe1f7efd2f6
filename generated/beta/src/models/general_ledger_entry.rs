// @generated
use crate::mg;

/// Entity type [`microsoft.graph.generalLedgerEntry`][reference].
///
/// Requests: [`GeneralLedgerEntryCollection`], for example
/// `graph.financials().companies().id(id).general_ledger_entries()`.
///
/// [`GeneralLedgerEntryCollection`]: crate::requests::general_ledger_entry::GeneralLedgerEntryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/generalledgerentry?view=graph-rest-beta
pub struct GeneralLedgerEntry {
    /// `accountId`.
    pub account_id: mg::Field<mg::Guid>,
    /// `accountNumber`.
    pub account_number: mg::Field<String>,
    /// `creditAmount`.
    pub credit_amount: mg::Field<mg::Decimal>,
    /// `debitAmount`.
    pub debit_amount: mg::Field<mg::Decimal>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `documentNumber`.
    pub document_number: mg::Field<String>,
    /// `documentType`.
    pub document_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `postingDate`.
    pub posting_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GeneralLedgerEntry: "microsoft.graph.generalLedgerEntry", entity;
    account_id: "accountId",
    account_number: "accountNumber",
    credit_amount: "creditAmount",
    debit_amount: "debitAmount",
    description: "description",
    document_number: "documentNumber",
    document_type: "documentType",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    posting_date: "postingDate",
}

impl GeneralLedgerEntry {
    /// `account`: [`Account`](super::Account).
    pub const ACCOUNT: mg::Nav<GeneralLedgerEntry, super::Account> = mg::Nav::new(
        "account",
    );
}
