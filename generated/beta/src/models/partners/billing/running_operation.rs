// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.runningOperation`][reference], derived from
/// [`Operation`](super::Operation).
///
/// Requests: [`RunningOperationCollection`], for example
/// `graph.reports().partners().billing().operations().cast_to_running_operation()`.
///
/// [`RunningOperationCollection`]: crate::requests::partners::billing::running_operation::RunningOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-runningoperation?view=graph-rest-beta
pub struct RunningOperation {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`. Never null.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<crate::models::LongRunningOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RunningOperation: "microsoft.graph.partners.billing.runningOperation", entity, base super::Operation;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    last_action_date_time: "lastActionDateTime" required,
    status: "status",
}

mg::derived_from! { RunningOperation: super::Operation, crate::models::Entity }
