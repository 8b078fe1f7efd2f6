// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcConnectionSetting`, a complex type.
    CloudPcConnectionSetting "microsoft.graph.cloudPcConnectionSetting" "complex";
    /// `enableSingleSignOn`: Boolean, not null
    enable_single_sign_on "enableSingleSignOn" "r": bool,
}
