// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailbox`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailbox?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)")]
    Mailbox "microsoft.graph.mailbox" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Mailbox: super::DirectoryObject, super::Entity }

impl Mailbox {
    /// `folders`: many `mailboxFolder`, contained
    pub const FOLDERS: mg::Nav<Mailbox, Vec<super::MailboxFolder>> = mg::Nav::new(
        "folders",
    );
}
