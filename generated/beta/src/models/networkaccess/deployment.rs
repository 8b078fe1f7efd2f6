// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.deployment`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-deployment?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-07-10, to be removed on 2024-10-10 (revision 2024-07/PrivatePreview:NetworkAccess)"
)]
pub struct Deployment {
    /// `configuration`. Never null.
    pub configuration: mg::Field<mg::Boxed<super::DeploymentConfiguration>>,
    /// `deploymentEndDateTime`.
    pub deployment_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `initiatedBy`. Never null.
    pub initiated_by: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `requestId`. Never null.
    pub request_id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Boxed<super::DeploymentStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Deployment: "microsoft.graph.networkaccess.deployment", entity;
    configuration: "configuration" required,
    deployment_end_date_time: "deploymentEndDateTime",
    initiated_by: "initiatedBy" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    request_id: "requestId" required,
    status: "status" required,
}
