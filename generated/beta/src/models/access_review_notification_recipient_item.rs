// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewNotificationRecipientItem`.
pub struct AccessReviewNotificationRecipientItem {
    /// `notificationRecipientScope`.
    pub notification_recipient_scope: mg::Field<
        mg::Boxed<super::AccessReviewNotificationRecipientScope>,
    >,
    /// `notificationTemplateType`.
    pub notification_template_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewNotificationRecipientItem: "microsoft.graph.accessReviewNotificationRecipientItem", complex;
    notification_recipient_scope: "notificationRecipientScope",
    notification_template_type: "notificationTemplateType",
}
