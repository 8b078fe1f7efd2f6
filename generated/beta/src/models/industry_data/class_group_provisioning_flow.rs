// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.classGroupProvisioningFlow`, an entity type derived from `microsoft.graph.industryData.provisioningFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-classgroupprovisioningflow?view=graph-rest-beta>
    ClassGroupProvisioningFlow "microsoft.graph.industryData.classGroupProvisioningFlow" "entity" : super::ProvisioningFlow;
    /// `configuration`: microsoft.graph.industryData.classGroupConfiguration, not null
    configuration "configuration" "r": mg::Boxed<super::ClassGroupConfiguration>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `readinessStatus`: microsoft.graph.industryData.readinessStatus, computed
    readiness_status "readinessStatus" "c": mg::Open<super::ReadinessStatus>,
}

mg::derived_from! { ClassGroupProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
