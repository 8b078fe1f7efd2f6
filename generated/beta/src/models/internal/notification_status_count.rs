// @generated
use crate::mg;

/// Complex type `microsoft.graph.internal.notificationStatusCount`.
pub struct NotificationStatusCount {
    /// `count`. Never null.
    pub count: mg::Field<i32>,
    /// `reason`. Never null.
    pub reason: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NotificationStatusCount: "microsoft.graph.internal.notificationStatusCount", complex;
    count: "count" required,
    reason: "reason" required,
    state: "state" required,
}
