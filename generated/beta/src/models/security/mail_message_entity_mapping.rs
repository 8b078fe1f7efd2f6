// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mailMessageEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    MailMessageEntityMapping "microsoft.graph.security.mailMessageEntityMapping" "complex" : super::EntityMapping;
    /// `networkMessageIdColumn`: String, not null
    network_message_id_column "networkMessageIdColumn" "r": String,
    /// `recipientColumn`: String, not null
    recipient_column "recipientColumn" "r": String,
    /// `senderColumn`: String, not null
    sender_column "senderColumn" "r": String,
    /// `subjectColumn`: String, not null
    subject_column "subjectColumn" "r": String,
}

mg::derived_from! { MailMessageEntityMapping: super::EntityMapping }
