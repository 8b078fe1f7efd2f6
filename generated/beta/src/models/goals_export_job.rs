// @generated
use crate::mg;

/// Entity type [`microsoft.graph.goalsExportJob`][reference], derived from
/// [`LongRunningOperation`](super::LongRunningOperation).
///
/// Requests:
/// [`GoalsExportJobCollection`](crate::requests::goals_export_job::GoalsExportJobCollection), for
/// example `graph.employee_experience().goals().export_jobs()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/goalsexportjob?view=graph-rest-beta
pub struct GoalsExportJob {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `explorerViewId`.
    pub explorer_view_id: mg::Field<String>,
    /// `goalsOrganizationId`.
    pub goals_organization_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// `statusDetail`.
    pub status_detail: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GoalsExportJob: "microsoft.graph.goalsExportJob", entity, base super::LongRunningOperation;
    created_date_time: "createdDateTime",
    expiration_date_time: "expirationDateTime",
    explorer_view_id: "explorerViewId",
    goals_organization_id: "goalsOrganizationId",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    resource_location: "resourceLocation",
    status: "status",
    status_detail: "statusDetail",
}

mg::derived_from! { GoalsExportJob: super::LongRunningOperation, super::Entity }
