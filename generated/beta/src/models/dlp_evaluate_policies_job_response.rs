// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dlpEvaluatePoliciesJobResponse`][reference], derived from
/// [`JobResponseBase`](super::JobResponseBase).
///
/// Requests: [`DlpEvaluatePoliciesJobResponseCollection`], for example:
///
/// ```ignore
/// graph
///     .data_classification()
///     .classify_file_jobs()
///     .cast_to_dlp_evaluate_policies_job_response()
/// ```
///
/// [`DlpEvaluatePoliciesJobResponseCollection`]: crate::requests::dlp_evaluate_policies_job_response::DlpEvaluatePoliciesJobResponseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/dlpevaluatepoliciesjobresponse?view=graph-rest-beta
pub struct DlpEvaluatePoliciesJobResponse {
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::ClassificationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `result`.
    pub result: mg::Field<mg::Boxed<super::DlpPoliciesJobResult>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DlpEvaluatePoliciesJobResponse: "microsoft.graph.dlpEvaluatePoliciesJobResponse", entity, base super::JobResponseBase;
    creation_date_time: "creationDateTime",
    end_date_time: "endDateTime",
    error: "error",
    id: "id" key required,
    result: "result",
    start_date_time: "startDateTime",
    status: "status",
    tenant_id: "tenantId",
    type_: "type",
    user_id: "userId",
}

mg::derived_from! { DlpEvaluatePoliciesJobResponse: super::JobResponseBase, super::Entity }
