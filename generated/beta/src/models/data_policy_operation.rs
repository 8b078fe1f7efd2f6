// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dataPolicyOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DataPolicyOperationCollection`], for example `graph.data_policy_operations()`.
///
/// [`DataPolicyOperationCollection`]: crate::requests::data_policy_operation::DataPolicyOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/datapolicyoperation?view=graph-rest-beta
pub struct DataPolicyOperation {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `progress`. Never null.
    pub progress: mg::Field<f64>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::DataPolicyOperationStatus>>,
    /// `storageLocation`. Secret: masked in `Debug`.
    pub storage_location: mg::Field<String>,
    /// `submittedDateTime`. Never null.
    pub submitted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`. Never null.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataPolicyOperation: "microsoft.graph.dataPolicyOperation", entity, base super::Entity;
    completed_date_time: "completedDateTime",
    id: "id" key required,
    progress: "progress" required,
    status: "status",
    storage_location: "storageLocation" secret,
    submitted_date_time: "submittedDateTime" required,
    user_id: "userId" required,
}

mg::derived_from! { DataPolicyOperation: super::Entity }
