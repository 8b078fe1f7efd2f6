// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcFrontlineSharedDeviceDetail`.
pub struct CloudPcFrontlineSharedDeviceDetail {
    /// `assignedToUserPrincipalName`.
    pub assigned_to_user_principal_name: mg::Field<String>,
    /// `sessionStartDateTime`.
    pub session_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcFrontlineSharedDeviceDetail: "microsoft.graph.cloudPcFrontlineSharedDeviceDetail", complex;
    assigned_to_user_principal_name: "assignedToUserPrincipalName",
    session_start_date_time: "sessionStartDateTime",
}
