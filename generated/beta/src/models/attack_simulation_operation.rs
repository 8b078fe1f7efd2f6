// @generated
use crate::mg;

/// Entity type [`microsoft.graph.attackSimulationOperation`][reference], derived from
/// [`LongRunningOperation`](super::LongRunningOperation).
///
/// Requests: [`AttackSimulationOperationCollection`], for example
/// `graph.security().attack_simulation().operations()`.
///
/// [`AttackSimulationOperationCollection`]: crate::requests::attack_simulation_operation::AttackSimulationOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/attacksimulationoperation?view=graph-rest-beta
pub struct AttackSimulationOperation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `percentageCompleted`. Never null.
    pub percentage_completed: mg::Field<i32>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// `statusDetail`.
    pub status_detail: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::AttackSimulationOperationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttackSimulationOperation: "microsoft.graph.attackSimulationOperation", entity, base super::LongRunningOperation;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    percentage_completed: "percentageCompleted" required,
    resource_location: "resourceLocation",
    status: "status",
    status_detail: "statusDetail",
    tenant_id: "tenantId",
    type_: "type",
}

mg::derived_from! { AttackSimulationOperation: super::LongRunningOperation, super::Entity }
