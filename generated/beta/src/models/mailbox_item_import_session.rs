// @generated
use crate::mg;

/// Complex type `microsoft.graph.mailboxItemImportSession`.
#[deprecated(
    note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
)]
pub struct MailboxItemImportSession {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `importUrl`. Secret: masked in `Debug`.
    pub import_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxItemImportSession: "microsoft.graph.mailboxItemImportSession", complex;
    expiration_date_time: "expirationDateTime",
    import_url: "importUrl" secret,
}
