// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesSipInfo`.
pub struct OnPremisesSipInfo {
    /// `isSipEnabled`. Never null.
    pub is_sip_enabled: mg::Field<bool>,
    /// `sipDeploymentLocation`.
    pub sip_deployment_location: mg::Field<String>,
    /// `sipPrimaryAddress`.
    pub sip_primary_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesSipInfo: "microsoft.graph.onPremisesSipInfo", complex;
    is_sip_enabled: "isSipEnabled" required,
    sip_deployment_location: "sipDeploymentLocation",
    sip_primary_address: "sipPrimaryAddress",
}
