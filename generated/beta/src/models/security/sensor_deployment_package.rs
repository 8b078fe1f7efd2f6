// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.sensorDeploymentPackage`.
pub struct SensorDeploymentPackage {
    /// `downloadUrl`. Never null. Secret: masked in `Debug`.
    pub download_url: mg::Field<String>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensorDeploymentPackage: "microsoft.graph.security.sensorDeploymentPackage", complex;
    download_url: "downloadUrl" required secret,
    version: "version" required,
}
