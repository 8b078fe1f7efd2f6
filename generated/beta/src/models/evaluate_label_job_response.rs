// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.evaluateLabelJobResponse`, an entity type derived from `microsoft.graph.jobResponseBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/evaluatelabeljobresponse?view=graph-rest-beta>
    EvaluateLabelJobResponse "microsoft.graph.evaluateLabelJobResponse" "entity" : super::JobResponseBase;
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `error`: classificationError
    error "error": mg::Boxed<super::ClassificationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `result`: evaluateLabelJobResultGroup
    result "result": mg::Boxed<super::EvaluateLabelJobResultGroup>,
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

mg::derived_from! { EvaluateLabelJobResponse: super::JobResponseBase, super::Entity }
