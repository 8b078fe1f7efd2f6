// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesSipInfo`, a complex type.
    OnPremisesSipInfo "microsoft.graph.onPremisesSipInfo" "complex";
    /// `isSipEnabled`: Boolean, not null
    is_sip_enabled "isSipEnabled" "r": bool,
    /// `sipDeploymentLocation`: String
    sip_deployment_location "sipDeploymentLocation": String,
    /// `sipPrimaryAddress`: String
    sip_primary_address "sipPrimaryAddress": String,
}
