// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.emailAction`, a complex type derived from `microsoft.graph.security.automatedAction`.
    EmailAction "microsoft.graph.security.emailAction" "complex" : super::AutomatedAction;
    /// `networkMessageIdColumn`: String, not null
    network_message_id_column "networkMessageIdColumn" "r": String,
    /// `recipientColumn`: String, not null
    recipient_column "recipientColumn" "r": String,
}

mg::derived_from! { EmailAction: super::AutomatedAction }
