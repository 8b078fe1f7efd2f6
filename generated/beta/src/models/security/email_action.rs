// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.emailAction`, derived from
/// [`AutomatedAction`](super::AutomatedAction).
pub struct EmailAction {
    /// `networkMessageIdColumn`. Never null.
    pub network_message_id_column: mg::Field<String>,
    /// `recipientColumn`. Never null.
    pub recipient_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailAction: "microsoft.graph.security.emailAction", complex, base super::AutomatedAction;
    network_message_id_column: "networkMessageIdColumn" required,
    recipient_column: "recipientColumn" required,
}

mg::derived_from! { EmailAction: super::AutomatedAction }
