// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inferenceClassificationOverride`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/inferenceclassificationoverride?view=graph-rest-beta>
    InferenceClassificationOverride "microsoft.graph.inferenceClassificationOverride" "entity" : super::Entity;
    /// `classifyAs`: inferenceClassificationType
    classify_as "classifyAs": mg::Open<super::InferenceClassificationType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `senderEmailAddress`: emailAddress
    sender_email_address "senderEmailAddress": mg::Boxed<super::EmailAddress>,
}

mg::derived_from! { InferenceClassificationOverride: super::Entity }
