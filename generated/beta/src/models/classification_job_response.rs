// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.classificationJobResponse`, an entity type derived from `microsoft.graph.jobResponseBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/classificationjobresponse?view=graph-rest-beta>
    ClassificationJobResponse "microsoft.graph.classificationJobResponse" "entity" : super::JobResponseBase;
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `error`: classificationError
    error "error": mg::Boxed<super::ClassificationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `result`: detectedSensitiveContentWrapper
    result "result": mg::Boxed<super::DetectedSensitiveContentWrapper>,
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

mg::derived_from! { ClassificationJobResponse: super::JobResponseBase, super::Entity }
