// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.userProvisioningFlow`, an entity type derived from `microsoft.graph.industryData.provisioningFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-userprovisioningflow?view=graph-rest-beta>
    UserProvisioningFlow "microsoft.graph.industryData.userProvisioningFlow" "entity" : super::ProvisioningFlow;
    /// `createUnmatchedUsers`: Boolean
    create_unmatched_users "createUnmatchedUsers": bool,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `creationOptions`: microsoft.graph.industryData.userCreationOptions
    creation_options "creationOptions": mg::Boxed<super::UserCreationOptions>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `managementOptions`: microsoft.graph.industryData.userManagementOptions, not null
    management_options "managementOptions" "r": mg::Boxed<super::UserManagementOptions>,
    /// `readinessStatus`: microsoft.graph.industryData.readinessStatus, computed
    readiness_status "readinessStatus" "c": mg::Open<super::ReadinessStatus>,
}

mg::derived_from! { UserProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
