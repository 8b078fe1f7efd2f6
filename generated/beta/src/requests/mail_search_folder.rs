// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.mailSearchFolder`, by its URL.
pub type MailSearchFolderResource = mg::One<
    models::MailSearchFolder,
    requests::mail_folder::MailFolderResource,
>;

/// A collection of `microsoft.graph.mailSearchFolder`, by its URL.
pub type MailSearchFolderCollection = mg::Many<
    models::MailSearchFolder,
    MailSearchFolderResource,
    requests::mail_folder::MailFolderCollection,
>;
