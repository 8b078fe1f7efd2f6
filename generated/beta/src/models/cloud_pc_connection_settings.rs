// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcConnectionSettings`, a complex type.
    #[deprecated(note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/cloudPcConnectionSettings)")]
    CloudPcConnectionSettings "microsoft.graph.cloudPcConnectionSettings" "complex";
    /// `enableSingleSignOn`: Boolean, not null
    enable_single_sign_on "enableSingleSignOn" "r": bool,
}
