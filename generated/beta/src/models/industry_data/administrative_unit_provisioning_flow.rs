// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.administrativeUnitProvisioningFlow`, an entity type derived from `microsoft.graph.industryData.provisioningFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-administrativeunitprovisioningflow?view=graph-rest-beta>
    AdministrativeUnitProvisioningFlow "microsoft.graph.industryData.administrativeUnitProvisioningFlow" "entity" : super::ProvisioningFlow;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `creationOptions`: microsoft.graph.industryData.adminUnitCreationOptions, not null
    creation_options "creationOptions" "r": mg::Boxed<super::AdminUnitCreationOptions>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `readinessStatus`: microsoft.graph.industryData.readinessStatus
    readiness_status "readinessStatus": mg::Open<super::ReadinessStatus>,
}

mg::derived_from! { AdministrativeUnitProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
