// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.jobResponseBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/jobresponsebase?view=graph-rest-beta>
    JobResponseBase "microsoft.graph.jobResponseBase" "entity" : super::Entity => JobResponseBaseKind;
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `error`: classificationError
    error "error": mg::Boxed<super::ClassificationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: String
    status "status": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `type`: String
    type_ "type": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { JobResponseBase: super::Entity }

/// The types derived from `microsoft.graph.jobResponseBase`.
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
