// @generated
use crate::mg;

/// Complex type `microsoft.graph.businessScenarioProperties`.
pub struct BusinessScenarioProperties {
    /// `externalBucketId`.
    pub external_bucket_id: mg::Field<String>,
    /// `externalContextId`.
    pub external_context_id: mg::Field<String>,
    /// `externalObjectId`.
    pub external_object_id: mg::Field<String>,
    /// `externalObjectVersion`.
    pub external_object_version: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BusinessScenarioProperties: "microsoft.graph.businessScenarioProperties", complex;
    external_bucket_id: "externalBucketId",
    external_context_id: "externalContextId",
    external_object_id: "externalObjectId",
    external_object_version: "externalObjectVersion",
    web_url: "webUrl",
}
