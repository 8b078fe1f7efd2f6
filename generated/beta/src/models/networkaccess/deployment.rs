// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.deployment`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-deployment?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-07-10, to be removed on 2024-10-10 (revision 2024-07/PrivatePreview:NetworkAccess)")]
    Deployment "microsoft.graph.networkaccess.deployment" "entity";
    /// `configuration`: microsoft.graph.networkaccess.deploymentConfiguration, not null
    configuration "configuration" "r": mg::Boxed<super::DeploymentConfiguration>,
    /// `deploymentEndDateTime`: DateTimeOffset
    deployment_end_date_time "deploymentEndDateTime": mg::DateTimeOffset,
    /// `initiatedBy`: String, not null
    initiated_by "initiatedBy" "r": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `requestId`: String, not null
    request_id "requestId" "r": String,
    /// `status`: microsoft.graph.networkaccess.deploymentStatus, not null
    status "status" "r": mg::Boxed<super::DeploymentStatus>,
}
