// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.internal.notificationSurfaceStatus`, a complex type.
    NotificationSurfaceStatus "microsoft.graph.internal.notificationSurfaceStatus" "complex";
    /// `isComplete`: Boolean, not null
    is_complete "isComplete" "r": bool,
    /// `statuses`: Collection(microsoft.graph.internal.notificationStatusCount), items not null
    statuses "statuses" "r": Vec<super::NotificationStatusCount>,
    /// `surface`: String, not null
    surface "surface" "r": String,
    /// `surfaceContext`: String
    surface_context "surfaceContext": String,
}
