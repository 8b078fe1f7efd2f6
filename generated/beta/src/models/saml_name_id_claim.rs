// @generated
use crate::mg;

/// Complex type `microsoft.graph.samlNameIdClaim`, derived from
/// [`CustomClaimBase`](super::CustomClaimBase).
pub struct SamlNameIdClaim {
    /// `configurations`.
    pub configurations: mg::Field<Vec<super::CustomClaimConfiguration>>,
    /// `nameIdFormat`. Never null.
    pub name_id_format: mg::Field<mg::Open<super::SamlNameIdFormat>>,
    /// `serviceProviderNameQualifier`.
    pub service_provider_name_qualifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SamlNameIdClaim: "microsoft.graph.samlNameIdClaim", complex, base super::CustomClaimBase;
    configurations: "configurations" required,
    name_id_format: "nameIdFormat" required,
    service_provider_name_qualifier: "serviceProviderNameQualifier",
}

mg::derived_from! { SamlNameIdClaim: super::CustomClaimBase }
