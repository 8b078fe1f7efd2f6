// @generated
use crate::mg;

/// Entity type [`microsoft.graph.jobResponseBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`JobResponseBaseCollection`](crate::requests::job_response_base::JobResponseBaseCollection),
/// for example `graph.data_classification().classify_file_jobs()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/jobresponsebase?view=graph-rest-beta
pub struct JobResponseBase {
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::ClassificationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    JobResponseBase: "microsoft.graph.jobResponseBase", entity, base super::Entity, family JobResponseBaseKind;
    creation_date_time: "creationDateTime",
    end_date_time: "endDateTime",
    error: "error",
    id: "id" key required,
    start_date_time: "startDateTime",
    status: "status",
    tenant_id: "tenantId",
    type_: "type",
    user_id: "userId",
}

mg::derived_from! { JobResponseBase: super::Entity }

/// The types derived from [`JobResponseBase`].
#[non_exhaustive]
pub enum JobResponseBaseKind {
    ClassificationJobResponse(Box<super::ClassificationJobResponse>),
    DlpEvaluatePoliciesJobResponse(Box<super::DlpEvaluatePoliciesJobResponse>),
    EvaluateLabelJobResponse(Box<super::EvaluateLabelJobResponse>),
    /// None of these, or a type that this version does not know.
    Other(Box<JobResponseBase>),
}

mg::family! {
    JobResponseBase => JobResponseBaseKind;
    ClassificationJobResponse(super::ClassificationJobResponse),
    DlpEvaluatePoliciesJobResponse(super::DlpEvaluatePoliciesJobResponse),
    EvaluateLabelJobResponse(super::EvaluateLabelJobResponse),
}
