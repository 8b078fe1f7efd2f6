// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.deploymentAccessKeyType`.
pub struct DeploymentAccessKeyType {
    /// `deploymentAccessKey`. Never null. Secret: masked in `Debug`.
    pub deployment_access_key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeploymentAccessKeyType: "microsoft.graph.security.deploymentAccessKeyType", complex;
    deployment_access_key: "deploymentAccessKey" required secret,
}
