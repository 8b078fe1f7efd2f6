// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printJob`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PrintJobCollection`](crate::requests::print_job::PrintJobCollection), for example
/// `graph.print().printer_shares().id(id).jobs()`.
///
/// Operations: `abort`, `cancel`, `cancel_print_job`, `redirect`, `start`, `start_print_job`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printjob?view=graph-rest-beta
pub struct PrintJob {
    /// `acknowledgedDateTime`.
    pub acknowledged_date_time: mg::Field<mg::DateTimeOffset>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `configuration`. Never null.
    pub configuration: mg::Field<mg::Boxed<super::PrintJobConfiguration>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errorCode`.
    pub error_code: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isFetchable`. Never null.
    pub is_fetchable: mg::Field<bool>,
    /// `redirectedFrom`.
    pub redirected_from: mg::Field<String>,
    /// `redirectedTo`.
    pub redirected_to: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Boxed<super::PrintJobStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintJob: "microsoft.graph.printJob", entity, base super::Entity;
    acknowledged_date_time: "acknowledgedDateTime",
    completed_date_time: "completedDateTime",
    configuration: "configuration" required,
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    error_code: "errorCode",
    id: "id" key required,
    is_fetchable: "isFetchable" required,
    redirected_from: "redirectedFrom",
    redirected_to: "redirectedTo",
    status: "status" required,
}

mg::derived_from! { PrintJob: super::Entity }

impl PrintJob {
    /// `documents`: many [`PrintDocument`](super::PrintDocument).
    pub const DOCUMENTS: mg::Nav<PrintJob, Vec<super::PrintDocument>> = mg::Nav::new(
        "documents",
    );
    /// `tasks`: many [`PrintTask`](super::PrintTask).
    pub const TASKS: mg::Nav<PrintJob, Vec<super::PrintTask>> = mg::Nav::new("tasks");
}
