// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceReportedApp`, a complex type.
    ManagedDeviceReportedApp "microsoft.graph.managedDeviceReportedApp" "complex";
    /// `appId`: String
    app_id "appId": String,
}
