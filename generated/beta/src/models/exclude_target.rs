// @generated
use crate::mg;

/// Complex type `microsoft.graph.excludeTarget`.
pub struct ExcludeTarget {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `targetType`. Never null.
    pub target_type: mg::Field<mg::Open<super::AuthenticationMethodTargetType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExcludeTarget: "microsoft.graph.excludeTarget", complex;
    id: "id" required,
    target_type: "targetType" required,
}
