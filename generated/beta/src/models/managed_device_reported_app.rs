// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedDeviceReportedApp`.
pub struct ManagedDeviceReportedApp {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceReportedApp: "microsoft.graph.managedDeviceReportedApp", complex;
    app_id: "appId",
}
