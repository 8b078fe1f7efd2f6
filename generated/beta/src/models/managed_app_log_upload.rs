// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedAppLogUpload`.
pub struct ManagedAppLogUpload {
    /// `managedAppComponentDescription`.
    pub managed_app_component_description: mg::Field<String>,
    /// `referenceId`.
    pub reference_id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ManagedAppLogUploadState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAppLogUpload: "microsoft.graph.managedAppLogUpload", complex;
    managed_app_component_description: "managedAppComponentDescription",
    reference_id: "referenceId",
    status: "status" required,
}
