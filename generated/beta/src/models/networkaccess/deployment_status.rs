// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.deploymentStatus`, a complex type.
    #[deprecated(note = "deprecated since 2024-07-10, to be removed on 2024-10-10 (revision 2024-07/PrivatePreview:NetworkAccess)")]
    DeploymentStatus "microsoft.graph.networkaccess.deploymentStatus" "complex";
    /// `message`: String
    message "message": String,
}
