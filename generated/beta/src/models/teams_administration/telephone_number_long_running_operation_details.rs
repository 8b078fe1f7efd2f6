// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperationDetails`, a complex type.
    TelephoneNumberLongRunningOperationDetails "microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperationDetails" "complex";
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<crate::models::LongRunningOperationStatus>,
    /// `statusDetail`: String
    status_detail "statusDetail": String,
}
