// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.deploymentConfiguration`.
#[deprecated(
    note = "deprecated since 2024-07-10, to be removed on 2024-10-10 (revision 2024-07/PrivatePreview:NetworkAccess)"
)]
pub struct DeploymentConfiguration {
    /// `changeType`. Never null.
    pub change_type: mg::Field<String>,
    /// `operationName`. Never null.
    pub operation_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeploymentConfiguration: "microsoft.graph.networkaccess.deploymentConfiguration", complex;
    change_type: "changeType" required,
    operation_name: "operationName" required,
}
