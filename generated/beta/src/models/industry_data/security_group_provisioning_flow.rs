// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.securityGroupProvisioningFlow`, an entity type derived from `microsoft.graph.industryData.provisioningFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-securitygroupprovisioningflow?view=graph-rest-beta>
    SecurityGroupProvisioningFlow "microsoft.graph.industryData.securityGroupProvisioningFlow" "entity" : super::ProvisioningFlow;
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `creationOptions`: microsoft.graph.industryData.securityGroupCreationOptions, not null
    creation_options "creationOptions" "r": mg::Boxed<super::SecurityGroupCreationOptions>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `readinessStatus`: microsoft.graph.industryData.readinessStatus, computed
    readiness_status "readinessStatus" "c": mg::Open<super::ReadinessStatus>,
}

mg::derived_from! { SecurityGroupProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
