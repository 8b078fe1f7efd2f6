// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.exportSuccessOperation`][reference], derived from
/// [`Operation`](super::Operation).
///
/// Requests: [`ExportSuccessOperationCollection`], for example
/// `graph.reports().partners().billing().operations().cast_to_export_success_operation()`.
///
/// [`ExportSuccessOperationCollection`]: crate::requests::partners::billing::export_success_operation::ExportSuccessOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-exportsuccessoperation?view=graph-rest-beta
pub struct ExportSuccessOperation {
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
    ExportSuccessOperation: "microsoft.graph.partners.billing.exportSuccessOperation", entity, base super::Operation;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    last_action_date_time: "lastActionDateTime" required,
    status: "status",
}

mg::derived_from! { ExportSuccessOperation: super::Operation, crate::models::Entity }

impl ExportSuccessOperation {
    /// `resourceLocation`: [`Manifest`](super::Manifest).
    pub const RESOURCE_LOCATION: mg::Nav<ExportSuccessOperation, super::Manifest> = mg::Nav::new(
        "resourceLocation",
    );
}
