// @generated
//! Types of the namespace `microsoft.graph.internal`.
mod notification_status_count;
mod notification_surface_status;
pub use notification_status_count::NotificationStatusCount;
pub use notification_surface_status::NotificationSurfaceStatus;
