// @generated
use crate::{mg, models, requests};

/// Requests on one [`MailSearchFolder`](models::MailSearchFolder): `get`, `update`, `delete`.
///
/// For example `graph.me().mail_folders().id(id).cast_to_mail_search_folder()`.
pub type MailSearchFolderResource = mg::One<
    models::MailSearchFolder,
    requests::mail_folder::MailFolderResource,
>;

/// Requests on a collection of [`MailSearchFolder`](models::MailSearchFolder): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().mail_folders().cast_to_mail_search_folder()`.
pub type MailSearchFolderCollection = mg::Many<
    models::MailSearchFolder,
    MailSearchFolderResource,
    requests::mail_folder::MailFolderCollection,
>;
