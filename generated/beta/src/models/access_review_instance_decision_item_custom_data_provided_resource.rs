// @generated
use crate::mg;

/// Open complex type `microsoft.graph.accessReviewInstanceDecisionItemCustomDataProvidedResource`,
/// derived from
/// [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource).
pub struct AccessReviewInstanceDecisionItemCustomDataProvidedResource {
    /// `customData`.
    pub custom_data: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `scopeDisplayName`.
    pub scope_display_name: mg::Field<String>,
    /// `scopeId`.
    pub scope_id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewInstanceDecisionItemCustomDataProvidedResource: "microsoft.graph.accessReviewInstanceDecisionItemCustomDataProvidedResource", complex open, base super::AccessReviewInstanceDecisionItemResource;
    custom_data: "customData",
    description: "description",
    display_name: "displayName",
    id: "id",
    scope_display_name: "scopeDisplayName",
    scope_id: "scopeId",
    type_: "type",
}

mg::derived_from! { AccessReviewInstanceDecisionItemCustomDataProvidedResource: super::AccessReviewInstanceDecisionItemResource }
