// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.updatePolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-updatepolicy?view=graph-rest-beta>
    UpdatePolicy "microsoft.graph.windowsUpdates.updatePolicy" "entity" : crate::models::Entity;
    /// `complianceChangeRules`: Collection(microsoft.graph.windowsUpdates.complianceChangeRule)
    compliance_change_rules "complianceChangeRules": Vec<super::ComplianceChangeRule>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deploymentSettings`: microsoft.graph.windowsUpdates.deploymentSettings
    deployment_settings "deploymentSettings": mg::Boxed<super::DeploymentSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UpdatePolicy: crate::models::Entity }

impl UpdatePolicy {
    /// `audience`: `microsoft.graph.windowsUpdates.deploymentAudience`, contained
    pub const AUDIENCE: mg::Nav<UpdatePolicy, super::DeploymentAudience> = mg::Nav::new(
        "audience",
    );
    /// `complianceChanges`: many `microsoft.graph.windowsUpdates.complianceChange`, contained
    pub const COMPLIANCE_CHANGES: mg::Nav<UpdatePolicy, Vec<super::ComplianceChange>> = mg::Nav::new(
        "complianceChanges",
    );
}
