// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlNameIdClaim`, a complex type derived from `microsoft.graph.customClaimBase`.
    SamlNameIdClaim "microsoft.graph.samlNameIdClaim" "complex" : super::CustomClaimBase;
    /// `configurations`: Collection(customClaimConfiguration), items not null
    configurations "configurations" "r": Vec<super::CustomClaimConfiguration>,
    /// `nameIdFormat`: samlNameIDFormat, not null
    name_id_format "nameIdFormat" "r": mg::Open<super::SamlNameIdFormat>,
    /// `serviceProviderNameQualifier`: String
    service_provider_name_qualifier "serviceProviderNameQualifier": String,
}

mg::derived_from! { SamlNameIdClaim: super::CustomClaimBase }
