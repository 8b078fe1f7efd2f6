// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemPermission`, a complex type.
    AccessReviewInstanceDecisionItemPermission "microsoft.graph.accessReviewInstanceDecisionItemPermission" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `type`: String
    type_ "type": String,
}
