// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailDetails`, a complex type.
    EmailDetails "microsoft.graph.emailDetails" "complex";
    /// `body`: String, not null
    body "body" "r": String,
    /// `senderEmailAddress`: String, not null
    sender_email_address "senderEmailAddress" "r": String,
    /// `subject`: String, not null
    subject "subject" "r": String,
}
