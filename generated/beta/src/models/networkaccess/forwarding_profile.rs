// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.forwardingProfile`, an entity type derived from `microsoft.graph.networkaccess.forwardingProfileBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingprofile?view=graph-rest-beta>
    ForwardingProfile "microsoft.graph.networkaccess.forwardingProfile" "entity" : super::ForwardingProfileBase;
    /// `associations`: Collection(microsoft.graph.networkaccess.association)
    associations "associations": Vec<super::Association>,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCustomProfile`: Boolean, not null
    is_custom_profile "isCustomProfile" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
    /// `trafficForwardingType`: microsoft.graph.networkaccess.trafficForwardingType, not null
    traffic_forwarding_type "trafficForwardingType" "r": mg::Open<super::TrafficForwardingType>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { ForwardingProfile: super::ForwardingProfileBase, super::Profile, super::BaseEntity, crate::models::Entity }

impl ForwardingProfile {
    /// `policies`: many `microsoft.graph.networkaccess.policyLink`, contained
    pub const POLICIES: mg::Nav<ForwardingProfile, Vec<super::PolicyLink>> = mg::Nav::new(
        "policies",
    );
    /// `servicePrincipal`: `servicePrincipal`
    pub const SERVICE_PRINCIPAL: mg::Nav<
        ForwardingProfile,
        crate::models::ServicePrincipal,
    > = mg::Nav::new("servicePrincipal");
}
