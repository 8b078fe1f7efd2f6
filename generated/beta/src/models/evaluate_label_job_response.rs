// @generated
use crate::mg;

/// Entity type [`microsoft.graph.evaluateLabelJobResponse`][reference], derived from
/// [`JobResponseBase`](super::JobResponseBase).
///
/// Requests: [`EvaluateLabelJobResponseCollection`], for example
/// `graph.data_classification().classify_file_jobs().cast_to_evaluate_label_job_response()`.
///
/// [`EvaluateLabelJobResponseCollection`]: crate::requests::evaluate_label_job_response::EvaluateLabelJobResponseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/evaluatelabeljobresponse?view=graph-rest-beta
pub struct EvaluateLabelJobResponse {
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::ClassificationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `result`.
    pub result: mg::Field<mg::Boxed<super::EvaluateLabelJobResultGroup>>,
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
    EvaluateLabelJobResponse: "microsoft.graph.evaluateLabelJobResponse", entity, base super::JobResponseBase;
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

mg::derived_from! { EvaluateLabelJobResponse: super::JobResponseBase, super::Entity }
