// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mailMessageEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    MailMessageEntityMapping "microsoft.graph.security.mailMessageEntityMapping" "complex" : super::EntityMapping;
    /// `networkMessageIdColumn`: String
    network_message_id_column "networkMessageIdColumn": String,
    /// `recipientColumn`: String
    recipient_column "recipientColumn": String,
    /// `senderColumn`: String
    sender_column "senderColumn": String,
    /// `subjectColumn`: String
    subject_column "subjectColumn": String,
}

mg::derived_from! { MailMessageEntityMapping: super::EntityMapping }
