// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewInstanceDecisionItemPermission`.
pub struct AccessReviewInstanceDecisionItemPermission {
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
    AccessReviewInstanceDecisionItemPermission: "microsoft.graph.accessReviewInstanceDecisionItemPermission", complex;
    description: "description",
    display_name: "displayName",
    id: "id",
    type_: "type",
}
