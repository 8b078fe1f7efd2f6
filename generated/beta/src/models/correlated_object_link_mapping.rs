// @generated
use crate::mg;

/// Complex type `microsoft.graph.correlatedObjectLinkMapping`.
pub struct CorrelatedObjectLinkMapping {
    /// `targetProperty`.
    pub target_property: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CorrelatedObjectLinkMapping: "microsoft.graph.correlatedObjectLinkMapping", complex;
    target_property: "targetProperty",
}
