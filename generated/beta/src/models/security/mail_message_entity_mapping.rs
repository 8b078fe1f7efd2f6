// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.mailMessageEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct MailMessageEntityMapping {
    /// `networkMessageIdColumn`. Never null.
    pub network_message_id_column: mg::Field<String>,
    /// `recipientColumn`. Never null.
    pub recipient_column: mg::Field<String>,
    /// `senderColumn`. Never null.
    pub sender_column: mg::Field<String>,
    /// `subjectColumn`. Never null.
    pub subject_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailMessageEntityMapping: "microsoft.graph.security.mailMessageEntityMapping", complex, base super::EntityMapping;
    network_message_id_column: "networkMessageIdColumn" required,
    recipient_column: "recipientColumn" required,
    sender_column: "senderColumn" required,
    subject_column: "subjectColumn" required,
}

mg::derived_from! { MailMessageEntityMapping: super::EntityMapping }
