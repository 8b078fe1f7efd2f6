// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.notificationRecipients`, a complex type.
    NotificationRecipients "microsoft.graph.notificationRecipients" "complex";
    /// `customRecipients`: Collection(emailIdentity), items not null
    custom_recipients "customRecipients" "r": Vec<super::EmailIdentity>,
    /// `role`: notificationRecipientsType, not null
    role "role" "r": mg::Flags<super::NotificationRecipientsType>,
}
