// @generated
use crate::mg;

/// Open complex type `microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalResource`,
/// derived from
/// [`AccessReviewInstanceDecisionItemResource`](super::AccessReviewInstanceDecisionItemResource).
pub struct AccessReviewInstanceDecisionItemServicePrincipalResource {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appRoleDisplayName`.
    pub app_role_display_name: mg::Field<String>,
    /// `appRoleId`.
    pub app_role_id: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewInstanceDecisionItemServicePrincipalResource: "microsoft.graph.accessReviewInstanceDecisionItemServicePrincipalResource", complex open, base super::AccessReviewInstanceDecisionItemResource;
    app_id: "appId",
    app_role_display_name: "appRoleDisplayName",
    app_role_id: "appRoleId",
    description: "description",
    display_name: "displayName",
    id: "id",
    type_: "type",
}

mg::derived_from! { AccessReviewInstanceDecisionItemServicePrincipalResource: super::AccessReviewInstanceDecisionItemResource }
