// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customClaim`, a complex type derived from `microsoft.graph.customClaimBase`.
    CustomClaim "microsoft.graph.customClaim" "complex" : super::CustomClaimBase;
    /// `configurations`: Collection(customClaimConfiguration)
    configurations "configurations": Vec<super::CustomClaimConfiguration>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `namespace`: String
    namespace "namespace": String,
    /// `samlAttributeNameFormat`: samlAttributeNameFormat
    saml_attribute_name_format "samlAttributeNameFormat": mg::Open<super::SamlAttributeNameFormat>,
    /// `tokenFormat`: Collection(tokenFormat), items not null
    token_format "tokenFormat" "r": Vec<mg::Open<super::TokenFormat>>,
}

mg::derived_from! { CustomClaim: super::CustomClaimBase }
