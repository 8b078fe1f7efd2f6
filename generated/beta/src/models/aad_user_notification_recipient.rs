// @generated
use crate::mg;

/// Complex type `microsoft.graph.aadUserNotificationRecipient`, derived from
/// [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient).
pub struct AadUserNotificationRecipient {
    /// `userId`. Never null.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AadUserNotificationRecipient: "microsoft.graph.aadUserNotificationRecipient", complex, base super::TeamworkNotificationRecipient;
    user_id: "userId" required,
}

mg::derived_from! { AadUserNotificationRecipient: super::TeamworkNotificationRecipient }
