// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessApplications`.
pub struct ConditionalAccessApplications {
    /// `applicationFilter`.
    pub application_filter: mg::Field<mg::Boxed<super::ConditionalAccessFilter>>,
    /// `excludeApplications`.
    pub exclude_applications: mg::Field<Vec<String>>,
    /// `globalSecureAccess`.
    #[deprecated(
        note = "deprecated since 2025-02-06, to be removed on 2025-06-01 (revision 2025-02/globalSecureAccess)"
    )]
    pub global_secure_access: mg::Field<
        mg::Boxed<super::ConditionalAccessGlobalSecureAccess>,
    >,
    /// `includeApplications`.
    pub include_applications: mg::Field<Vec<String>>,
    /// `includeAuthenticationContextClassReferences`.
    pub include_authentication_context_class_references: mg::Field<Vec<String>>,
    /// `includeUserActions`.
    pub include_user_actions: mg::Field<Vec<String>>,
    /// `networkAccess`.
    #[deprecated(
        note = "deprecated since 2025-02-06, to be removed on 2025-06-01 (revision 2025-02/globalSecureAccess)"
    )]
    pub network_access: mg::Field<mg::Boxed<super::ConditionalAccessNetworkAccess>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessApplications: "microsoft.graph.conditionalAccessApplications", complex;
    application_filter: "applicationFilter",
    exclude_applications: "excludeApplications" required,
    global_secure_access: "globalSecureAccess" deprecated,
    include_applications: "includeApplications" required,
    include_authentication_context_class_references: "includeAuthenticationContextClassReferences" required,
    include_user_actions: "includeUserActions" required,
    network_access: "networkAccess" deprecated,
}
