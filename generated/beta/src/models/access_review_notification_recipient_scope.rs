// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewNotificationRecipientScope`, an abstract complex type.
    AccessReviewNotificationRecipientScope "microsoft.graph.accessReviewNotificationRecipientScope" "complex abstract" => AccessReviewNotificationRecipientScopeKind;
}

/// The types derived from `microsoft.graph.accessReviewNotificationRecipientScope`.
#[non_exhaustive]
pub enum AccessReviewNotificationRecipientScopeKind {
    AccessReviewNotificationRecipientQueryScope(
        Box<super::AccessReviewNotificationRecipientQueryScope>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewNotificationRecipientScope>),
}

mg::family! {
    AccessReviewNotificationRecipientScope => AccessReviewNotificationRecipientScopeKind;
    AccessReviewNotificationRecipientQueryScope(super::AccessReviewNotificationRecipientQueryScope),
}
