// @generated
use crate::mg;

/// Complex type `microsoft.graph.policyLocationDomain`, derived from
/// [`PolicyLocation`](super::PolicyLocation).
pub struct PolicyLocationDomain {
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyLocationDomain: "microsoft.graph.policyLocationDomain", complex, base super::PolicyLocation;
    value: "value" required,
}

mg::derived_from! { PolicyLocationDomain: super::PolicyLocation }
