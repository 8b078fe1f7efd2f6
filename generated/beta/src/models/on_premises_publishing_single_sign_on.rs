// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesPublishingSingleSignOn`, a complex type.
    OnPremisesPublishingSingleSignOn "microsoft.graph.onPremisesPublishingSingleSignOn" "complex";
    /// `kerberosSignOnSettings`: kerberosSignOnSettings
    kerberos_sign_on_settings "kerberosSignOnSettings": mg::Boxed<super::KerberosSignOnSettings>,
    /// `singleSignOnMode`: singleSignOnMode
    single_sign_on_mode "singleSignOnMode": mg::Open<super::SingleSignOnMode>,
}
