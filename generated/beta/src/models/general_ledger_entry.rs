// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.generalLedgerEntry`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/generalledgerentry?view=graph-rest-beta>
    GeneralLedgerEntry "microsoft.graph.generalLedgerEntry" "entity";
    /// `accountId`: Guid
    account_id "accountId": mg::Guid,
    /// `accountNumber`: String
    account_number "accountNumber": String,
    /// `creditAmount`: Decimal
    credit_amount "creditAmount": mg::Decimal,
    /// `debitAmount`: Decimal
    debit_amount "debitAmount": mg::Decimal,
    /// `description`: String
    description "description": String,
    /// `documentNumber`: String
    document_number "documentNumber": String,
    /// `documentType`: String
    document_type "documentType": String,
    /// `id`: Guid, key, not null
    id "id" "kr": mg::Guid,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `postingDate`: Date
    posting_date "postingDate": mg::Date,
}

impl GeneralLedgerEntry {
    /// `account`: `account`, contained
    pub const ACCOUNT: mg::Nav<GeneralLedgerEntry, super::Account> = mg::Nav::new(
        "account",
    );
}
