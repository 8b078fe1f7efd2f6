// @generated
use crate::mg;

/// Complex type `microsoft.graph.customClaim`, derived from
/// [`CustomClaimBase`](super::CustomClaimBase).
pub struct CustomClaim {
    /// `configurations`.
    pub configurations: mg::Field<Vec<super::CustomClaimConfiguration>>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `namespace`.
    pub namespace: mg::Field<String>,
    /// `samlAttributeNameFormat`.
    pub saml_attribute_name_format: mg::Field<mg::Open<super::SamlAttributeNameFormat>>,
    /// `tokenFormat`.
    pub token_format: mg::Field<Vec<mg::Flags<super::TokenFormat>>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomClaim: "microsoft.graph.customClaim", complex, base super::CustomClaimBase;
    configurations: "configurations" required,
    name: "name" required,
    namespace: "namespace",
    saml_attribute_name_format: "samlAttributeNameFormat",
    token_format: "tokenFormat" required,
}

mg::derived_from! { CustomClaim: super::CustomClaimBase }
