// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.classGroupProvisioningFlow`, an entity type derived from `microsoft.graph.industryData.provisioningFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-classgroupprovisioningflow?view=graph-rest-beta>
    ClassGroupProvisioningFlow "microsoft.graph.industryData.classGroupProvisioningFlow" "entity" : super::ProvisioningFlow;
    /// `configuration`: microsoft.graph.industryData.classGroupConfiguration, not null
    configuration "configuration" "r": mg::Boxed<super::ClassGroupConfiguration>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `readinessStatus`: microsoft.graph.industryData.readinessStatus
    readiness_status "readinessStatus": mg::Open<super::ReadinessStatus>,
}

mg::derived_from! { ClassGroupProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
