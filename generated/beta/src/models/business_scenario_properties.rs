// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.businessScenarioProperties`, a complex type.
    BusinessScenarioProperties "microsoft.graph.businessScenarioProperties" "complex";
    /// `externalBucketId`: String
    external_bucket_id "externalBucketId": String,
    /// `externalContextId`: String
    external_context_id "externalContextId": String,
    /// `externalObjectId`: String
    external_object_id "externalObjectId": String,
    /// `externalObjectVersion`: String
    external_object_version "externalObjectVersion": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}
