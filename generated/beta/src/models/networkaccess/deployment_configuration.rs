// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.deploymentConfiguration`, a complex type.
    #[deprecated(note = "deprecated since 2024-07-10, to be removed on 2024-10-10 (revision 2024-07/PrivatePreview:NetworkAccess)")]
    DeploymentConfiguration "microsoft.graph.networkaccess.deploymentConfiguration" "complex";
    /// `changeType`: String, not null
    change_type "changeType" "r": String,
    /// `operationName`: String, not null
    operation_name "operationName" "r": String,
}
