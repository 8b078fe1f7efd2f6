// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.administrativeUnitProvisioningFlow`, an entity type derived from `microsoft.graph.industryData.provisioningFlow`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-administrativeunitprovisioningflow?view=graph-rest-beta>
    AdministrativeUnitProvisioningFlow "microsoft.graph.industryData.administrativeUnitProvisioningFlow" "entity" : super::ProvisioningFlow;
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `creationOptions`: microsoft.graph.industryData.adminUnitCreationOptions, not null
    creation_options "creationOptions" "r": mg::Boxed<super::AdminUnitCreationOptions>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `readinessStatus`: microsoft.graph.industryData.readinessStatus, computed
    readiness_status "readinessStatus" "c": mg::Open<super::ReadinessStatus>,
}

mg::derived_from! { AdministrativeUnitProvisioningFlow: super::ProvisioningFlow, crate::models::Entity }
