// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.mailbox`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`MailboxCollection`](crate::requests::mailbox::MailboxCollection), for example
/// `graph.directory_objects().cast_to_mailbox()`.
///
/// Operations: `create_import_session`, `export_items`, `check_member_groups`,
/// `check_member_objects`, `get_member_groups`, `get_member_objects`, `restore`, `delta` and 3
/// more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailbox?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
)]
pub struct Mailbox {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Mailbox: "microsoft.graph.mailbox", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
}

mg::derived_from! { Mailbox: super::DirectoryObject, super::Entity }

impl Mailbox {
    /// `folders`: many [`MailboxFolder`](super::MailboxFolder).
    pub const FOLDERS: mg::Nav<Mailbox, Vec<super::MailboxFolder>> = mg::Nav::new(
        "folders",
    );
}
