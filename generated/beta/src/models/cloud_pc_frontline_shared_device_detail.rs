// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcFrontlineSharedDeviceDetail`, a complex type.
    CloudPcFrontlineSharedDeviceDetail "microsoft.graph.cloudPcFrontlineSharedDeviceDetail" "complex";
    /// `assignedToUserPrincipalName`: String
    assigned_to_user_principal_name "assignedToUserPrincipalName": String,
    /// `sessionStartDateTime`: DateTimeOffset
    session_start_date_time "sessionStartDateTime": mg::DateTimeOffset,
}
