// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyOperationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_uploaded_definition_files()
///     .id(id)
///     .group_policy_operations()
/// ```
///
/// [`GroupPolicyOperationCollection`]: crate::requests::group_policy_operation::GroupPolicyOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicyoperation?view=graph-rest-beta
pub struct GroupPolicyOperation {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operationStatus`. Never null.
    pub operation_status: mg::Field<mg::Open<super::GroupPolicyOperationStatus>>,
    /// `operationType`. Never null.
    pub operation_type: mg::Field<mg::Open<super::GroupPolicyOperationType>>,
    /// `statusDetails`.
    pub status_details: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyOperation: "microsoft.graph.groupPolicyOperation", entity, base super::Entity;
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    operation_status: "operationStatus" required,
    operation_type: "operationType" required,
    status_details: "statusDetails",
}

mg::derived_from! { GroupPolicyOperation: super::Entity }
