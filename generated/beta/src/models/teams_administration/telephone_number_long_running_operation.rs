// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsadministration-telephonenumberlongrunningoperation?view=graph-rest-beta>
    TelephoneNumberLongRunningOperation "microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation" "entity" : crate::models::Entity;
    /// `createdDateTime`: String, not null
    created_date_time "createdDateTime" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `numbers`: Collection(microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperationDetails)
    numbers "numbers": Vec<super::TelephoneNumberLongRunningOperationDetails>,
    /// `status`: longRunningOperationStatus, not null
    status "status" "r": mg::Open<crate::models::LongRunningOperationStatus>,
}

mg::derived_from! { TelephoneNumberLongRunningOperation: crate::models::Entity }
