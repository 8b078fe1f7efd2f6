// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewInstanceDecisionItemUserTarget`, derived from
/// [`AccessReviewInstanceDecisionItemTarget`](super::AccessReviewInstanceDecisionItemTarget).
pub struct AccessReviewInstanceDecisionItemUserTarget {
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewInstanceDecisionItemUserTarget: "microsoft.graph.accessReviewInstanceDecisionItemUserTarget", complex, base super::AccessReviewInstanceDecisionItemTarget;
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { AccessReviewInstanceDecisionItemUserTarget: super::AccessReviewInstanceDecisionItemTarget }
