// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensorDeploymentPackage`, a complex type.
    SensorDeploymentPackage "microsoft.graph.security.sensorDeploymentPackage" "complex";
    /// `downloadUrl`: String, not null
    download_url "downloadUrl" "r": String,
    /// `version`: String, not null
    version "version" "r": String,
}
