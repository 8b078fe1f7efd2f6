// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customClaim`, a complex type derived from `microsoft.graph.customClaimBase`.
    CustomClaim "microsoft.graph.customClaim" "complex" : super::CustomClaimBase;
    /// `configurations`: Collection(customClaimConfiguration), items not null
    configurations "configurations" "r": Vec<super::CustomClaimConfiguration>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `namespace`: String
    namespace "namespace": String,
    /// `samlAttributeNameFormat`: samlAttributeNameFormat
    saml_attribute_name_format "samlAttributeNameFormat": mg::Open<super::SamlAttributeNameFormat>,
    /// `tokenFormat`: Collection(tokenFormat), items not null
    token_format "tokenFormat" "r": Vec<mg::Flags<super::TokenFormat>>,
}

mg::derived_from! { CustomClaim: super::CustomClaimBase }
