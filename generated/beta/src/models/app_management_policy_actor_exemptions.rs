// @generated
use crate::mg;

/// Complex type `microsoft.graph.appManagementPolicyActorExemptions`.
pub struct AppManagementPolicyActorExemptions {
    /// `customSecurityAttributes`.
    pub custom_security_attributes: mg::Field<
        Vec<super::CustomSecurityAttributeExemption>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppManagementPolicyActorExemptions: "microsoft.graph.appManagementPolicyActorExemptions", complex;
    custom_security_attributes: "customSecurityAttributes",
}
