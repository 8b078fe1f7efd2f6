// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityInfo`.
pub struct IdentityInfo {
    /// `anchor`.
    pub anchor: mg::Field<mg::Boxed<super::AttributeInfo>>,
    /// `details`.
    pub details: mg::Field<mg::Boxed<super::DetailsInfo>>,
    /// `identityType`.
    pub identity_type: mg::Field<String>,
    /// `matchingProperty`.
    pub matching_property: mg::Field<mg::Boxed<super::AttributeInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityInfo: "microsoft.graph.identityInfo", complex;
    anchor: "anchor",
    details: "details",
    identity_type: "identityType",
    matching_property: "matchingProperty",
}
