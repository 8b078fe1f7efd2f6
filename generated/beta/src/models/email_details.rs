// @generated
use crate::mg;

/// Complex type `microsoft.graph.emailDetails`.
pub struct EmailDetails {
    /// `body`. Never null.
    pub body: mg::Field<String>,
    /// `senderEmailAddress`. Never null.
    pub sender_email_address: mg::Field<String>,
    /// `subject`. Never null.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailDetails: "microsoft.graph.emailDetails", complex;
    body: "body" required,
    sender_email_address: "senderEmailAddress" required,
    subject: "subject" required,
}
