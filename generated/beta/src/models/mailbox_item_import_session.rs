// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxItemImportSession`, a complex type.
    MailboxItemImportSession "microsoft.graph.mailboxItemImportSession" "complex";
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `importUrl`: String
    import_url "importUrl": String,
}
