// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.deploymentAccessKeyType`, a complex type.
    DeploymentAccessKeyType "microsoft.graph.security.deploymentAccessKeyType" "complex";
    /// `deploymentAccessKey`: String, not null, masked in Debug
    deployment_access_key "deploymentAccessKey" "rs": String,
}
