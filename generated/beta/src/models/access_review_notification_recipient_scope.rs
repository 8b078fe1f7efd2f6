// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accessReviewNotificationRecipientScope`.
pub struct AccessReviewNotificationRecipientScope {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewNotificationRecipientScope: "microsoft.graph.accessReviewNotificationRecipientScope", complex abstract, family AccessReviewNotificationRecipientScopeKind;
}

/// The types derived from [`AccessReviewNotificationRecipientScope`].
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
