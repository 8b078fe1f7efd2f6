// @generated
use crate::mg;

/// Complex type `microsoft.graph.valueBasedAttribute`, derived from
/// [`CustomClaimAttributeBase`](super::CustomClaimAttributeBase).
pub struct ValueBasedAttribute {
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValueBasedAttribute: "microsoft.graph.valueBasedAttribute", complex, base super::CustomClaimAttributeBase;
    value: "value" required,
}

mg::derived_from! { ValueBasedAttribute: super::CustomClaimAttributeBase }
