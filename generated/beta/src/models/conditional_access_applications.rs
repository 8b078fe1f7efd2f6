// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessApplications`, a complex type.
    ConditionalAccessApplications "microsoft.graph.conditionalAccessApplications" "complex";
    /// `applicationFilter`: conditionalAccessFilter
    application_filter "applicationFilter": mg::Boxed<super::ConditionalAccessFilter>,
    /// `excludeApplications`: Collection(String), items not null
    exclude_applications "excludeApplications" "r": Vec<String>,
    /// `globalSecureAccess`: conditionalAccessGlobalSecureAccess
    #[deprecated(note = "deprecated since 2025-02-06, to be removed on 2025-06-01 (revision 2025-02/globalSecureAccess)")]
    global_secure_access "globalSecureAccess" "d": mg::Boxed<super::ConditionalAccessGlobalSecureAccess>,
    /// `includeApplications`: Collection(String), items not null
    include_applications "includeApplications" "r": Vec<String>,
    /// `includeAuthenticationContextClassReferences`: Collection(String), items not null
    include_authentication_context_class_references "includeAuthenticationContextClassReferences" "r": Vec<String>,
    /// `includeUserActions`: Collection(String), items not null
    include_user_actions "includeUserActions" "r": Vec<String>,
    /// `networkAccess`: conditionalAccessNetworkAccess
    #[deprecated(note = "deprecated since 2025-02-06, to be removed on 2025-06-01 (revision 2025-02/globalSecureAccess)")]
    network_access "networkAccess" "d": mg::Boxed<super::ConditionalAccessNetworkAccess>,
}
