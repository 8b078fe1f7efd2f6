// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppLogUpload`, a complex type.
    ManagedAppLogUpload "microsoft.graph.managedAppLogUpload" "complex";
    /// `managedAppComponentDescription`: String
    managed_app_component_description "managedAppComponentDescription": String,
    /// `referenceId`: String
    reference_id "referenceId": String,
    /// `status`: managedAppLogUploadState, not null
    status "status" "r": mg::Open<super::ManagedAppLogUploadState>,
}
