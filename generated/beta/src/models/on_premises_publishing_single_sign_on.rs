// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesPublishingSingleSignOn`.
pub struct OnPremisesPublishingSingleSignOn {
    /// `kerberosSignOnSettings`.
    pub kerberos_sign_on_settings: mg::Field<mg::Boxed<super::KerberosSignOnSettings>>,
    /// `singleSignOnMode`.
    pub single_sign_on_mode: mg::Field<mg::Open<super::SingleSignOnMode>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesPublishingSingleSignOn: "microsoft.graph.onPremisesPublishingSingleSignOn", complex;
    kerberos_sign_on_settings: "kerberosSignOnSettings",
    single_sign_on_mode: "singleSignOnMode",
}
