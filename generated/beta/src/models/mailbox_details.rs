// @generated
use crate::mg;

/// Complex type `microsoft.graph.mailboxDetails`.
pub struct MailboxDetails {
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `externalDirectoryObjectId`.
    pub external_directory_object_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxDetails: "microsoft.graph.mailboxDetails", complex;
    email_address: "emailAddress",
    external_directory_object_id: "externalDirectoryObjectId",
}
