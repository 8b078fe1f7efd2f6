// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.forwardingProfileBase`, an abstract entity type derived from `microsoft.graph.networkaccess.profile`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingprofilebase?view=graph-rest-beta>
    ForwardingProfileBase "microsoft.graph.networkaccess.forwardingProfileBase" "entity abstract" : super::Profile => ForwardingProfileBaseKind;
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

mg::derived_from! { ForwardingProfileBase: super::Profile, super::BaseEntity, crate::models::Entity }

impl ForwardingProfileBase {
    /// `policies`: many `microsoft.graph.networkaccess.policyLink`, contained
    pub const POLICIES: mg::Nav<ForwardingProfileBase, Vec<super::PolicyLink>> = mg::Nav::new(
        "policies",
    );
    /// `servicePrincipal`: `servicePrincipal`
    pub const SERVICE_PRINCIPAL: mg::Nav<
        ForwardingProfileBase,
        crate::models::ServicePrincipal,
    > = mg::Nav::new("servicePrincipal");
}

/// The types derived from `microsoft.graph.networkaccess.forwardingProfileBase`.
#[non_exhaustive]
pub enum ForwardingProfileBaseKind {
    ForwardingProfile(Box<super::ForwardingProfile>),
    /// None of these, or a type that this version does not know.
    Other(Box<ForwardingProfileBase>),
}

mg::family! {
    ForwardingProfileBase => ForwardingProfileBaseKind;
    ForwardingProfile(super::ForwardingProfile),
}
