// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource`, an open complex type derived from `microsoft.graph.accessReviewInstanceDecisionItemResource`.
    AccessReviewInstanceDecisionItemAzureRoleResource "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource" "complex open" : super::AccessReviewInstanceDecisionItemResource;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `scope`: accessReviewInstanceDecisionItemResource
    scope "scope": mg::Boxed<super::AccessReviewInstanceDecisionItemResource>,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { AccessReviewInstanceDecisionItemAzureRoleResource: super::AccessReviewInstanceDecisionItemResource }
