// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemCustomDataProvidedResource`, an open complex type derived from `microsoft.graph.accessReviewInstanceDecisionItemResource`.
    AccessReviewInstanceDecisionItemCustomDataProvidedResource "microsoft.graph.accessReviewInstanceDecisionItemCustomDataProvidedResource" "complex open" : super::AccessReviewInstanceDecisionItemResource;
    /// `customData`: String
    custom_data "customData": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `scopeDisplayName`: String
    scope_display_name "scopeDisplayName": String,
    /// `scopeId`: String
    scope_id "scopeId": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { AccessReviewInstanceDecisionItemCustomDataProvidedResource: super::AccessReviewInstanceDecisionItemResource }
