// @generated
use crate::mg;

/// Complex type `microsoft.graph.internal.notificationSurfaceStatus`.
pub struct NotificationSurfaceStatus {
    /// `isComplete`. Never null.
    pub is_complete: mg::Field<bool>,
    /// `statuses`.
    pub statuses: mg::Field<Vec<super::NotificationStatusCount>>,
    /// `surface`. Never null.
    pub surface: mg::Field<String>,
    /// `surfaceContext`.
    pub surface_context: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NotificationSurfaceStatus: "microsoft.graph.internal.notificationSurfaceStatus", complex;
    is_complete: "isComplete" required,
    statuses: "statuses" required,
    surface: "surface" required,
    surface_context: "surfaceContext",
}
