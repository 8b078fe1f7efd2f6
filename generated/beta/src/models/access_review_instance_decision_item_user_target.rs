// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemUserTarget`, a complex type derived from `microsoft.graph.accessReviewInstanceDecisionItemTarget`.
    AccessReviewInstanceDecisionItemUserTarget "microsoft.graph.accessReviewInstanceDecisionItemUserTarget" "complex" : super::AccessReviewInstanceDecisionItemTarget;
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { AccessReviewInstanceDecisionItemUserTarget: super::AccessReviewInstanceDecisionItemTarget }
