// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.contentApproval`, an entity type derived from `microsoft.graph.windowsUpdates.complianceChange`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-contentapproval?view=graph-rest-beta>
    ContentApproval "microsoft.graph.windowsUpdates.contentApproval" "entity" : super::ComplianceChange;
    /// `content`: microsoft.graph.windowsUpdates.deployableContent, not null
    content "content" "r": mg::Boxed<super::DeployableContent>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deploymentSettings`: microsoft.graph.windowsUpdates.deploymentSettings
    deployment_settings "deploymentSettings": mg::Boxed<super::DeploymentSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRevoked`: Boolean
    is_revoked "isRevoked": bool,
    /// `revokedDateTime`: DateTimeOffset
    revoked_date_time "revokedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ContentApproval: super::ComplianceChange, crate::models::Entity }

impl ContentApproval {
    /// `deployments`: many `microsoft.graph.windowsUpdates.deployment`, contained
    pub const DEPLOYMENTS: mg::Nav<ContentApproval, Vec<super::Deployment>> = mg::Nav::new(
        "deployments",
    );
    /// `updatePolicy`: `microsoft.graph.windowsUpdates.updatePolicy`
    pub const UPDATE_POLICY: mg::Nav<ContentApproval, super::UpdatePolicy> = mg::Nav::new(
        "updatePolicy",
    );
}
