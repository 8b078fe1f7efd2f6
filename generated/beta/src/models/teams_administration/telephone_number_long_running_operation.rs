// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`TelephoneNumberLongRunningOperationCollection`], for example
/// `graph.admin().teams().telephone_number_management().operations()`.
///
/// [`TelephoneNumberLongRunningOperationCollection`]: crate::requests::teams_administration::telephone_number_long_running_operation::TelephoneNumberLongRunningOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsadministration-telephonenumberlongrunningoperation?view=graph-rest-beta
pub struct TelephoneNumberLongRunningOperation {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `numbers`.
    pub numbers: mg::Field<Vec<super::TelephoneNumberLongRunningOperationDetails>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<crate::models::LongRunningOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TelephoneNumberLongRunningOperation: "microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    numbers: "numbers",
    status: "status" required,
}

mg::derived_from! { TelephoneNumberLongRunningOperation: crate::models::Entity }
