// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewNotificationRecipientItem`, a complex type.
    AccessReviewNotificationRecipientItem "microsoft.graph.accessReviewNotificationRecipientItem" "complex";
    /// `notificationRecipientScope`: accessReviewNotificationRecipientScope
    notification_recipient_scope "notificationRecipientScope": mg::Boxed<super::AccessReviewNotificationRecipientScope>,
    /// `notificationTemplateType`: String
    notification_template_type "notificationTemplateType": String,
}
