// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.failedOperation`][reference], derived from
/// [`Operation`](super::Operation).
///
/// Requests: [`FailedOperationCollection`], for example
/// `graph.reports().partners().billing().operations().cast_to_failed_operation()`.
///
/// [`FailedOperationCollection`]: crate::requests::partners::billing::failed_operation::FailedOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-failedoperation?view=graph-rest-beta
pub struct FailedOperation {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`. Never null.
    pub error: mg::Field<mg::Boxed<crate::models::PublicError>>,
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
    FailedOperation: "microsoft.graph.partners.billing.failedOperation", entity, base super::Operation;
    created_date_time: "createdDateTime" required,
    error: "error" required,
    id: "id" key required,
    last_action_date_time: "lastActionDateTime" required,
    status: "status",
}

mg::derived_from! { FailedOperation: super::Operation, crate::models::Entity }
