// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityInfo`, a complex type.
    IdentityInfo "microsoft.graph.identityInfo" "complex";
    /// `anchor`: attributeInfo
    anchor "anchor": mg::Boxed<super::AttributeInfo>,
    /// `details`: detailsInfo
    details "details": mg::Boxed<super::DetailsInfo>,
    /// `identityType`: String
    identity_type "identityType": String,
    /// `matchingProperty`: attributeInfo
    matching_property "matchingProperty": mg::Boxed<super::AttributeInfo>,
}
