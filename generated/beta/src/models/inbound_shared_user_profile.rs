// @generated
use crate::mg;

/// Entity type [`microsoft.graph.inboundSharedUserProfile`][reference].
///
/// Requests: [`InboundSharedUserProfileCollection`], for example
/// `graph.directory().inbound_shared_user_profiles()`.
///
/// Operations: `export_personal_data`, `remove_personal_data`.
///
/// [`InboundSharedUserProfileCollection`]: crate::requests::inbound_shared_user_profile::InboundSharedUserProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/inboundshareduserprofile?view=graph-rest-beta
pub struct InboundSharedUserProfile {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `homeTenantId`. Never null.
    pub home_tenant_id: mg::Field<String>,
    /// `userId`: the key. Never null.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InboundSharedUserProfile: "microsoft.graph.inboundSharedUserProfile", entity;
    display_name: "displayName" required,
    home_tenant_id: "homeTenantId" required,
    user_id: "userId" key required,
    user_principal_name: "userPrincipalName" required,
}
