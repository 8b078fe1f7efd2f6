// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudLicensing.assignmentError`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AssignmentErrorCollection`], for example
/// `graph.admin().cloud_licensing().assignment_errors()`.
///
/// [`AssignmentErrorCollection`]: crate::requests::cloud_licensing::assignment_error::AssignmentErrorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudlicensing-assignmenterror?view=graph-rest-beta
pub struct AssignmentError {
    /// `code`. Never null.
    pub code: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `message`. Never null.
    pub message: mg::Field<String>,
    /// `occurrenceDateTime`. Never null.
    pub occurrence_date_time: mg::Field<mg::DateTimeOffset>,
    /// `skuId`.
    pub sku_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentError: "microsoft.graph.cloudLicensing.assignmentError", entity, base crate::models::Entity;
    code: "code" required,
    id: "id" key required,
    message: "message" required,
    occurrence_date_time: "occurrenceDateTime" required,
    sku_id: "skuId",
}

mg::derived_from! { AssignmentError: crate::models::Entity }

impl AssignmentError {
    /// `assignedTo`: [`DirectoryObject`](crate::models::DirectoryObject).
    pub const ASSIGNED_TO: mg::Nav<AssignmentError, crate::models::DirectoryObject> = mg::Nav::new(
        "assignedTo",
    );
    /// `usageRight`: [`UsageRight`](super::UsageRight).
    pub const USAGE_RIGHT: mg::Nav<AssignmentError, super::UsageRight> = mg::Nav::new(
        "usageRight",
    );
}
