// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.deploymentStatus`.
#[deprecated(
    note = "deprecated since 2024-07-10, to be removed on 2024-10-10 (revision 2024-07/PrivatePreview:NetworkAccess)"
)]
pub struct DeploymentStatus {
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeploymentStatus: "microsoft.graph.networkaccess.deploymentStatus", complex;
    message: "message",
}
