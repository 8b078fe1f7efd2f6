// @generated
use crate::mg;

/// Complex type `microsoft.graph.sourcedAttribute`, derived from
/// [`CustomClaimAttributeBase`](super::CustomClaimAttributeBase).
pub struct SourcedAttribute {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `isExtensionAttribute`. Never null.
    pub is_extension_attribute: mg::Field<bool>,
    /// `source`.
    pub source: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SourcedAttribute: "microsoft.graph.sourcedAttribute", complex, base super::CustomClaimAttributeBase;
    id: "id" required,
    is_extension_attribute: "isExtensionAttribute" required,
    source: "source",
}

mg::derived_from! { SourcedAttribute: super::CustomClaimAttributeBase }
