// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.operation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`OperationCollection`](crate::requests::partners::billing::operation::OperationCollection), for
/// example `graph.reports().partners().billing().operations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-operation?view=graph-rest-beta
pub struct Operation {
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
    Operation: "microsoft.graph.partners.billing.operation", entity, base crate::models::Entity, family OperationKind;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    last_action_date_time: "lastActionDateTime" required,
    status: "status",
}

mg::derived_from! { Operation: crate::models::Entity }

/// The types derived from [`Operation`].
#[non_exhaustive]
pub enum OperationKind {
    ExportSuccessOperation(Box<super::ExportSuccessOperation>),
    FailedOperation(Box<super::FailedOperation>),
    RunningOperation(Box<super::RunningOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<Operation>),
}

mg::family! {
    Operation => OperationKind;
    ExportSuccessOperation(super::ExportSuccessOperation),
    FailedOperation(super::FailedOperation),
    RunningOperation(super::RunningOperation),
}
