// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxDetails`, a complex type.
    MailboxDetails "microsoft.graph.mailboxDetails" "complex";
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `externalDirectoryObjectId`: String
    external_directory_object_id "externalDirectoryObjectId": String,
}
