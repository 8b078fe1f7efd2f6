// @generated
use crate::mg;

/// Open complex type `microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource`, derived
/// from
/// [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource).
pub struct AccessReviewInstanceDecisionItemAzureRoleResource {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `scope`.
    pub scope: mg::Field<mg::Boxed<super::AccessReviewInstanceDecisionItemResource>>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewInstanceDecisionItemAzureRoleResource: "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource", complex open, base super::AccessReviewInstanceDecisionItemResource;
    description: "description",
    display_name: "displayName",
    id: "id",
    scope: "scope",
    type_: "type",
}

mg::derived_from! { AccessReviewInstanceDecisionItemAzureRoleResource: super::AccessReviewInstanceDecisionItemResource }
