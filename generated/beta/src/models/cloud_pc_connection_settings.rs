// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcConnectionSettings`, a complex type.
    CloudPcConnectionSettings "microsoft.graph.cloudPcConnectionSettings" "complex";
    /// `enableSingleSignOn`: Boolean, not null
    enable_single_sign_on "enableSingleSignOn" "r": bool,
}
