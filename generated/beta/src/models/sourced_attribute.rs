// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sourcedAttribute`, a complex type derived from `microsoft.graph.customClaimAttributeBase`.
    SourcedAttribute "microsoft.graph.sourcedAttribute" "complex" : super::CustomClaimAttributeBase;
    /// `id`: String, not null
    id "id" "r": String,
    /// `isExtensionAttribute`: Boolean, not null
    is_extension_attribute "isExtensionAttribute" "r": bool,
    /// `source`: String
    source "source": String,
}

mg::derived_from! { SourcedAttribute: super::CustomClaimAttributeBase }
