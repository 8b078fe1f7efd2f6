// @generated
use crate::mg;

/// Complex type `microsoft.graph.notificationRecipients`.
pub struct NotificationRecipients {
    /// `customRecipients`.
    pub custom_recipients: mg::Field<Vec<super::EmailIdentity>>,
    /// `role`. Never null.
    pub role: mg::Field<mg::Flags<super::NotificationRecipientsType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NotificationRecipients: "microsoft.graph.notificationRecipients", complex;
    custom_recipients: "customRecipients" required,
    role: "role" required,
}
