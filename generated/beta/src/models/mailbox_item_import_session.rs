// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxItemImportSession`, a complex type.
    #[deprecated(note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)")]
    MailboxItemImportSession "microsoft.graph.mailboxItemImportSession" "complex";
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `importUrl`: String
    import_url "importUrl": String,
}
