// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.forwardingProfile`][reference], derived from
/// [`ForwardingProfileBase`](super::ForwardingProfileBase).
///
/// Requests: [`ForwardingProfileCollection`], for example
/// `graph.network_access().forwarding_profiles()`.
///
/// [`ForwardingProfileCollection`]: crate::requests::networkaccess::forwarding_profile::ForwardingProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingprofile?view=graph-rest-beta
pub struct ForwardingProfile {
    /// `associations`.
    pub associations: mg::Field<Vec<super::Association>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCustomProfile`. Never null.
    pub is_custom_profile: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::Status>>,
    /// `trafficForwardingType`. Never null.
    pub traffic_forwarding_type: mg::Field<mg::Open<super::TrafficForwardingType>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ForwardingProfile: "microsoft.graph.networkaccess.forwardingProfile", entity, base super::ForwardingProfileBase;
    associations: "associations",
    description: "description",
    id: "id" key required,
    is_custom_profile: "isCustomProfile" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    priority: "priority" required,
    state: "state" required,
    traffic_forwarding_type: "trafficForwardingType" required,
    version: "version" required,
}

mg::derived_from! { ForwardingProfile: super::ForwardingProfileBase, super::Profile, super::BaseEntity, crate::models::Entity }

impl ForwardingProfile {
    /// `policies`: many [`PolicyLink`](super::PolicyLink).
    pub const POLICIES: mg::Nav<ForwardingProfile, Vec<super::PolicyLink>> = mg::Nav::new(
        "policies",
    );
    /// `servicePrincipal`: [`ServicePrincipal`](crate::models::ServicePrincipal).
    pub const SERVICE_PRINCIPAL: mg::Nav<
        ForwardingProfile,
        crate::models::ServicePrincipal,
    > = mg::Nav::new("servicePrincipal");
}
