// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.emailAction`, a complex type derived from `microsoft.graph.security.automatedAction`.
    EmailAction "microsoft.graph.security.emailAction" "complex" : super::AutomatedAction;
    /// `networkMessageIdColumn`: String
    network_message_id_column "networkMessageIdColumn": String,
    /// `recipientColumn`: String
    recipient_column "recipientColumn": String,
}

mg::derived_from! { EmailAction: super::AutomatedAction }
