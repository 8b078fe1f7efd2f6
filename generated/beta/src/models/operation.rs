// @generated
use crate::mg;

/// Entity type [`microsoft.graph.operation`][reference], derived from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/operation?view=graph-rest-beta
pub struct Operation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::OperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Operation: "microsoft.graph.operation", entity, base super::Entity, family OperationKind;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    status: "status",
}

mg::derived_from! { Operation: super::Entity }

/// The types derived from [`Operation`].
#[non_exhaustive]
pub enum OperationKind {
    OnenoteOperation(Box<super::OnenoteOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<Operation>),
}

mg::family! {
    Operation => OperationKind;
    OnenoteOperation(super::OnenoteOperation),
}
